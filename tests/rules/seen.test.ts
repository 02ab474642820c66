import { describe, expect, test } from 'vitest';
import { replay } from '../../src/domain/journey.ts';
import type { Answers, QuestionId } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import settledFile from '../cases/settled.json';
import { proveEach } from '../support/paths/proof.ts';
import { reach } from '../support/paths/reach.ts';
import { TODAY } from '../support/ruleFiles.ts';

const TIMEOUT_MS = 300_000;
/** What a typical use settles by definition, with the reason: question by question, use by use. */
const settled: Readonly<Record<QuestionId, { because: string; uses: readonly string[] }>> = settledFile;
const isSettled = (use: string, question: QuestionId) => settled[question]?.uses.includes(use) === true;

/** Somebody with this typical use, who gave these answers to what it leaves open, is asked this question next. */
function isSeen(use: string, question: QuestionId, before: Answers): boolean {
  const fixed = ruleSet.useCases[use]?.answers ?? {};
  const own = Object.entries(before).filter(([id]) => fixed[id] === undefined);
  const answers = { ...Object.fromEntries(own), [ruleSet.catalogue]: use };
  return replay(ruleSet, answers, TODAY).next === question;
}

describe('a typical use suggests, it never answers for the person', { timeout: TIMEOUT_MS }, () => {
  const hints = proveEach(ruleSet, TODAY).flatMap(({ exploration }) => [...exploration.asked]);
  const found = reach(ruleSet, TODAY, hints);

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

  test('what is listed as settled is settled, and nothing else', () => {
    const listed = Object.entries(settled).flatMap(([id, { uses }]) => uses.map((use) => `${use} ${id}`));
    const filled = Object.values(ruleSet.useCases).flatMap(({ id, answers }) =>
      Object.keys(answers).map((question) => `${id} ${question}`),
    );
    expect(listed.sort()).toEqual(filled.sort());
  });
});
