import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import { factsOf } from '../../src/domain/facts.ts';
import { replay } from '../../src/domain/journey.ts';
import type { Standing } from '../../src/domain/rule.ts';
import { standingOf } from '../../src/domain/rule.ts';
import { rank } from '../../src/domain/risk.ts';
import type { Answers } from '../../src/domain/types.ts';
import { PASSED, UNKNOWN } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { goldenCases, TODAY } from '../support/ruleFiles.ts';
import { possibleAnswers, randomWalks, walk, walkUseCase } from '../support/walks.ts';

const SEED = 20261122;
const RUNS = { seed: SEED, numRuns: 150 };
const TIMEOUT_MS = 60_000;
const order = Object.keys(ruleSet.questions);
const journey = (answers: Answers) => replay(ruleSet, answers, TODAY);
const outcomes = (answers: Answers) =>
  assess(ruleSet, answers, TODAY).findings.map((each) => [
    each.rule,
    each.applies,
    each.outcome,
    each.appliesFrom,
  ]);

/** What a standing comes to, without the answers that led there: those may be others that lead there as well. */
function gist({ rule, applies, exception, fulfilled, missing }: Standing) {
  return [rule.id, applies.truth, exception?.id, fulfilled?.truth, missing];
}

describe('the way through the questionnaire', { timeout: TIMEOUT_MS }, () => {
  test('never jumps back', () => {
    fc.assert(
      fc.property(randomWalks, (answers) => {
        const places = Object.keys(answers).map((id) => order.indexOf(id));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      RUNS,
    );
  });

  test('depends on the answers alone, not on their order, and is the same when walked again', () => {
    fc.assert(
      fc.property(randomWalks, (answers) => {
        const { path } = journey(answers);
        expect(journey(Object.fromEntries(Object.entries(answers).reverse())).path).toEqual(path);
        expect(journey(journey(answers).answers).path.map((step) => step.question)).toEqual(
          path.map((step) => step.question),
        );
      }),
      RUNS,
    );
  });

  test('stands at every step as if all rules were evaluated anew', () => {
    fc.assert(
      fc.property(randomWalks, fc.nat(), (answers, cut) => {
        const given = Object.entries(answers);
        const {
          standings,
          answers: counted,
          passed,
        } = journey(Object.fromEntries(given.slice(0, 1 + (cut % given.length))));
        const behind = Object.fromEntries(passed.map((id) => [id, PASSED]));
        const facts = factsOf(ruleSet, { ...counted, ...behind });
        const fresh = standings.map(({ rule }) => standingOf(rule, facts));
        expect(standings.map(gist)).toEqual(fresh.map(gist));
      }),
      RUNS,
    );
  });

  test('leaves stale answers without effect', () => {
    fc.assert(
      fc.property(randomWalks, randomWalks, (answers, earlier) => {
        const useCase = ruleSet.useCases[String(answers[ruleSet.catalogue])];
        // An explicit answer counts more than what the typical use pre-fills, so that would not be stale.
        const stale = Object.entries(earlier).filter(([id]) => useCase?.answers[id] === undefined);
        expect(outcomes({ ...Object.fromEntries(stale), ...answers })).toEqual(outcomes(answers));
      }),
      RUNS,
    );
  });

  test('reaches every question', () => {
    const walked = fc.sample(randomWalks, RUNS).flatMap((answers) => Object.keys(answers));
    const golden = goldenCases.flatMap(({ answers }) => {
      const open = journey({ ...answers, 'use-case': 'something-else' });
      return [...open.path.map((step) => step.question), open.next ?? ''];
    });
    const reached = new Set([...walked, ...golden]);
    expect(order.filter((id) => !reached.has(id))).toEqual([]);
  });

  test('asks for an earlier answer that is missing, and leaves the class open until then', () => {
    const answers = walkUseCase('applicant-screening', { profiling: true });
    const rest = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== 'place'));
    expect(journey(rest).next).toBe('place');
    expect(assess(ruleSet, rest, TODAY).risk).toMatchObject({ atLeast: 'none', atMost: 'prohibited' });
  });
});

test(
  'no settled class rests on a "don\'t know": whatever the answer turns out to be, it lies in the interval',
  () => {
    fc.assert(
      fc.property(
        randomWalks,
        fc.nat(),
        fc.infiniteStream(fc.nat({ max: 10_000 })),
        (answers, which, numbers) => {
          const unknown = Object.keys(answers).filter(
            (id) => answers[id] === UNKNOWN && id !== ruleSet.catalogue,
          );
          const id = unknown[which % Math.max(1, unknown.length)];
          const question = id === undefined ? undefined : ruleSet.questions[id];
          if (!question) return;
          const pick = (options: readonly unknown[]) => options[(numbers.next().value ?? 0) % options.length];
          const refined = { ...answers, [question.id]: pick(possibleAnswers(question)) as never };
          const complete = walk((each) => pick(possibleAnswers(each)) as never, refined);
          const before = assess(ruleSet, answers, TODAY).risk;
          const after = assess(ruleSet, complete, TODAY).risk;
          // Two answers that cannot both be true open the class again, whatever was known before.
          if (after.contradictions.length > 0) return;
          expect(rank(after.atLeast)).toBeGreaterThanOrEqual(rank(before.atLeast));
          expect(rank(after.atMost)).toBeLessThanOrEqual(rank(before.atMost));
        },
      ),
      { ...RUNS, numRuns: 300 },
    );
  },
  TIMEOUT_MS,
);
