import { replay } from '../../../src/domain/journey.ts';
import type { Answer, Answers, IsoDate, Question, QuestionId } from '../../../src/domain/types.ts';
import type { RuleSet } from '../../../src/domain/ruleSet.ts';
import { UNKNOWN } from '../../../src/domain/types.ts';

/**
 * Questions that some path reaches, each with answers after which the engine asks it. Starts from a path without
 * anything special; at each question found, tries every answer and looks for questions not met before. `hints`: answers
 * that may lead to a question that is not found in this way, alone or with what leads to another question.
 */
export function reach(
  ruleSet: RuleSet,
  asOf: IsoDate,
  hints: readonly (readonly [QuestionId, Answers])[] = [],
): ReadonlyMap<QuestionId, Answers> {
  const questions = Object.values(ruleSet.questions).filter(({ id }) => id !== ruleSet.catalogue);
  const usual = Object.fromEntries(questions.map((each) => [each.id, usualAnswer(each)]));
  const found = new Map<QuestionId, Answers>();
  const isAsked = (id: QuestionId, before: Answers) => replay(ruleSet, before, asOf).next === id;
  const look = (answers: Answers) => {
    const before: Record<QuestionId, Answer> = {};
    const given = { ...usual, ...answers, [ruleSet.catalogue]: UNKNOWN };
    for (const { question, answer } of replay(ruleSet, given, asOf).path) {
      if (!found.has(question) && isAsked(question, before)) found.set(question, { ...before });
      before[question] = answer;
    }
  };
  look(ORDINARY);
  for (const [id, before] of found) {
    const question = questions.find((each) => each.id === id);
    for (const answer of question ? shortAnswers(question) : []) look({ ...before, [id]: answer });
  }
  for (const [id, answers] of hints)
    for (const before of [{}, ...found.values()]) if (!found.has(id)) look({ ...before, ...answers });
  return found;
}

function usualAnswer(question: Question): Answer {
  if (question.type === 'boolean') return false;
  if (question.type === 'single-choice') return question.options[0] ?? UNKNOWN;
  return [question.exclusive ?? question.options[0] ?? UNKNOWN];
}

/** Somebody with no role at all has hardly a duty to be asked about. */
const ORDINARY: Answers = { roles: ['use'] };

/** Lists of one item are enough to find a question; whether all paths are sound is proven elsewhere. */
function shortAnswers(question: Question): readonly Answer[] {
  if (question.type === 'boolean') return [true, false, UNKNOWN];
  if (question.type === 'single-choice') return [...question.options, UNKNOWN];
  return [...question.options.map((option) => [option]), UNKNOWN];
}
