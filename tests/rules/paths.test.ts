import { beforeAll, describe, expect, test } from 'vitest';
import { replay } from '../../src/domain/journey.ts';
import type { Answer, Answers, QuestionId } from '../../src/domain/types.ts';
import { UNKNOWN } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import settledFile from '../cases/settled.json';
import type { Proven } from '../support/paths/proof.ts';
import { proveEach } from '../support/paths/proof.ts';
import { reach } from '../support/paths/reach.ts';
import { TODAY } from '../support/ruleFiles.ts';

const TIMEOUT_MS = 300_000;
/** About three times as many as there are; more are a sign that some rule reads too much at once. */
const MOST_STATES = 220_000;
const statesOf = (proven: readonly Proven[]) =>
  proven.reduce((sum, { exploration }) => sum + exploration.states, 0);

/** What a typical use may settle by definition, with the reason. */
const settled: Readonly<Record<QuestionId, string>> = settledFile;
const isSettled = (use: string, question: QuestionId) =>
  question in settled && ruleSet.useCases[use]?.answers[question] !== undefined;

/**
 * Somebody with this typical use, who gave these answers to what it leaves open, is asked this question; what this use is
 * asked besides is answered with the first answer there is.
 */
function isSeen(use: string, question: QuestionId, before: Answers): boolean {
  const fixed = ruleSet.useCases[use]?.answers ?? {};
  const own = Object.entries(before).filter(([id]) => fixed[id] === undefined);
  let answers: Answers = { ...Object.fromEntries(own), [ruleSet.catalogue]: use };
  for (;;) {
    const next = replay(ruleSet, answers, TODAY).next;
    if (next === question || next === undefined) return next === question;
    answers = { ...answers, [next]: firstAnswer(next) };
  }
}

function firstAnswer(id: QuestionId): Answer {
  const question = ruleSet.questions[id];
  if (question?.type === 'boolean') return false;
  const [first = UNKNOWN] = question?.options ?? [];
  return question?.type === 'multiple-choice' ? [question.exclusive ?? first] : first;
}

/** What was searched: merged states, and ways through the views of single rules that they stand for. */
function summary(proven: readonly Proven[], milliseconds: number): string {
  const counts = proven.flatMap(({ exploration }) => [...exploration.ends.values()]);
  const ways = counts.reduce((sum, each) => sum + each, 0n);
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${proven.length} rules, ${statesOf(proven)} merged states, ${ways} ways, ${seconds} s`;
}

let proven: readonly Proven[] = [];
/** Every question that was asked, with answers that lead to it. */
let found: ReadonlyMap<QuestionId, Answers> = new Map();
beforeAll(() => {
  const start = performance.now();
  proven = proveEach(ruleSet, TODAY);
  const hints = proven.flatMap(({ exploration }) => [...exploration.asked]);
  found = reach(ruleSet, TODAY, hints);
  console.info(summary(proven, performance.now() - start));
}, TIMEOUT_MS);

/** See docs/adr/0005-all-paths-rule-by-rule.md for why the views of single rules are enough. */
describe('all paths through the questionnaire', { timeout: TIMEOUT_MS }, () => {
  test('end, never jump back or ask twice, and come to a certain class where all answers are', () => {
    expect(proven.flatMap(({ exploration }) => exploration.faults)).toEqual([]);
  });

  test('are few once merged', () => expect(statesOf(proven)).toBeLessThan(MOST_STATES));

  test('let every rule hold somewhere', () => {
    const holds = ({ exploration }: Proven) =>
      [...exploration.ends.keys()].some((end) => end.startsWith('true'));
    expect(proven.filter((each) => !holds(each)).map(({ rule }) => rule.id)).toEqual([]);
  });

  test('together ask every question', () => {
    expect(Object.keys(ruleSet.questions).filter((id) => !found.has(id))).toEqual([]);
    for (const [id, answers] of found) expect(replay(ruleSet, answers, TODAY).next).toBe(id);
  });
});

describe('a typical use suggests, it never answers for the person', { timeout: TIMEOUT_MS }, () => {
  test.each(Object.keys(ruleSet.useCases))(
    '%s: every question can be seen, or is settled by definition',
    (use) => {
      const hidden = [...found].filter(
        ([question, before]) =>
          question !== ruleSet.catalogue && !isSettled(use, question) && !isSeen(use, question, before),
      );
      expect(hidden.map(([question]) => question)).toEqual([]);
    },
  );

  test('it settles only what a reason stands for, and each reason is needed', () => {
    const filled = Object.values(ruleSet.useCases).flatMap(({ id, answers }) =>
      Object.keys(answers).map((question) => ({ id, question })),
    );
    expect(filled.filter(({ question }) => settled[question] === undefined)).toEqual([]);
    expect(Object.keys(settled).filter((id) => filled.every(({ question }) => question !== id))).toEqual([]);
  });
});
