import { describe, expect, test } from 'vitest';
import { distanceOf } from '../../src/domain/distance.ts';
import { replay } from '../../src/domain/journey.ts';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import readings from '../../situations/answers-a.json';
import { TODAY } from '../support/ruleFiles.ts';
import { completed, walkUseCase } from '../support/walks.ts';

const distance = (answers: Answers) => distanceOf(replay(ruleSet, answers, TODAY), ruleSet);

/** What was announced at each fourth question of a walk, and what really came, what the reader was not asked yet included. */
function announced(read: Answers) {
  const answers = completed(read);
  const given = replay(ruleSet, answers, TODAY).path.filter(({ origin }) => origin === 'given');
  return given.flatMap((_, index) => {
    const begun = given.slice(0, index + 1).map(({ question, answer }) => [question, answer] as const);
    const came = given.length - begun.length;
    return index % 4 === 0 ? [{ ...distance(Object.fromEntries(begun)), came }] : [];
  });
}

describe('how many questions still come', () => {
  test('is nothing once all are answered', () =>
    expect(distance(walkUseCase('invoices'))).toEqual({ fewest: 0, most: 0 }));

  test('is told as a range that holds for nine in ten, even of the hard cases', () => {
    const all = Object.values(readings as unknown as Record<string, Answers>).filter(
      (_, index) => index % 4 === 0,
    );
    const points = all.flatMap(announced);
    const held = points.filter(({ fewest, most, came }) => fewest <= came && came <= most);
    expect(points.length).toBeGreaterThan(150);
    expect(held.length / points.length).toBeGreaterThan(0.85);
  });

  test('for a common use it is a range that nobody has to fear', () => {
    const { fewest, most } = distance({ 'use-case': 'marketing-texts' });
    expect(fewest).toBeLessThanOrEqual(8);
    expect(most).toBeLessThanOrEqual(25);
  });
});
