import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import { replay } from '../../src/domain/journey.ts';
import { isBetweenParts, isInSecondPart, partsOf } from '../../src/domain/parts.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { randomWalks } from '../support/walks.ts';

const TIMEOUT_MS = 60_000;
const isFirstPart = ([id]: [string, unknown]) => !isInSecondPart(id, ruleSet);

describe('the two parts', () => {
  test('the second begins with the questions on data', () =>
    expect(partsOf(ruleSet)).toEqual({
      first: ['project', 'red-lines', 'areas', 'contact'],
      second: ['data', 'vendor', 'firm'],
    }));

  test(
    'in the second only a contradiction reopens the class',
    () =>
      fc.assert(
        fc.property(randomWalks, (answers) => {
          const early = Object.fromEntries(Object.entries(answers).filter(isFirstPart));
          const { atLeast, atMost } = assess(ruleSet, early, TODAY).risk;
          const { contradictions, ...late } = assess(ruleSet, answers, TODAY).risk;
          expect(late.atLeast).toBe(atLeast);
          if (contradictions.length === 0) expect(late.atMost).toBe(atMost);
          const journey = replay(ruleSet, early, TODAY);
          expect(isBetweenParts(journey, ruleSet)).toBe(journey.next !== undefined);
        }),
        { numRuns: 60, seed: 1 },
      ),
    TIMEOUT_MS,
  );
});
