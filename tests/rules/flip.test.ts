import { expect, test } from 'vitest';
import { factsOf } from '../../src/domain/facts.ts';
import { standingOf } from '../../src/domain/rule.ts';
import type { Answer, Answers, Question, RuleId } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { goldenCases } from '../support/ruleFiles.ts';

/**
 * Answers that are there because people need them, and that no rule tells apart from "none of these".
 * The catalogue only pre-fills.
 */
const WITHOUT_EFFECT: Readonly<Record<string, readonly string[]>> = {
  'use-case': Object.keys(ruleSet.useCases),
  'data-subjects': ['customers', 'staff', 'applicants', 'children', 'patients', 'others'],
  'biometric-tasks': [
    'active-identification',
    'list-identification',
    'fatigue-or-pain',
    'presence',
    'try-on',
  ],
  'emotion-people': ['others'],
};

function standing(rule: RuleId, answers: Answers): string {
  const found = ruleSet.rules[rule];
  if (!found) throw new Error(rule);
  const { applies, exception, transition, fulfilled } = standingOf(found, factsOf(ruleSet, answers));
  return [applies.truth, exception?.id, transition?.id, fulfilled?.truth].join();
}

/** Each single answer to a question with what it is turned into and out of. */
function flips(question: Question, answer: Answer | undefined): { option: string; flipped: Answer }[] {
  if (question.type === 'boolean')
    return [true, false].map((flipped) => ({ option: String(flipped), flipped }));
  if (question.type === 'single-choice')
    return question.options.map((flipped) => ({ option: flipped, flipped }));
  const chosen = (Array.isArray(answer) ? answer : []).filter((each) => each !== question.exclusive);
  return question.options.map((option) => {
    if (option === question.exclusive) return { option, flipped: [option] };
    const rest = chosen.filter((each) => each !== option);
    const flipped = chosen.includes(option) ? rest : [...rest, option];
    return { option, flipped: flipped.length > 0 ? flipped : [question.exclusive ?? option] };
  });
}

test('every single answer makes a difference somewhere, or is declared to make none', () => {
  const effective = new Set<string>();
  for (const { rule, answers } of goldenCases) {
    const before = standing(rule, answers);
    for (const id of Object.keys(answers)) {
      const question = ruleSet.questions[id];
      if (!question) continue;
      for (const { option, flipped } of flips(question, answers[id])) {
        if (effective.has(`${id} = ${option}`)) continue;
        if (standing(rule, { ...answers, [id]: flipped }) !== before) effective.add(`${id} = ${option}`);
      }
    }
  }
  const all = Object.values(ruleSet.questions).flatMap((question) => {
    const options = question.type === 'boolean' ? ['true', 'false'] : question.options;
    return options
      .filter((option) => !WITHOUT_EFFECT[question.id]?.includes(option))
      .map((option) => `${question.id} = ${option}`);
  });
  expect(all.filter((each) => !effective.has(each))).toEqual([]);
});
