import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '../../src/report/drawnBlocks.ts';
import { positionsOf } from '../../src/report/timeline/layout.ts';
import { profileAnswers } from '../support/profiles.ts';
import { reportOf } from '../support/report.ts';
import { walkUseCase } from '../support/walks.ts';

const entriesOf = (...args: Parameters<typeof reportOf>): readonly TimelineEntry[] => {
  const section = reportOf(...args).sections.find(({ id }) => id === 'timeline');
  const block = section?.blocks.find((each) => each.type === 'timeline');
  return block?.entries ?? [];
};
const plain = (entry: TimelineEntry | undefined) =>
  [entry?.when, ...(entry?.lines ?? [])].join(' ').replaceAll('\u00a0', ' ');

describe('places on the line', () => {
  test('start at 0, end at 1, keep the order and some room between neighbours', () => {
    const days = fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(days, (given) => {
        const places = positionsOf(given.sort((a, b) => a - b));
        expect(places[0]).toBe(0);
        expect(places.at(-1)).toBe(1);
        const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
        // Nobody gets less than a third of what the most distant neighbour gets.
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(Math.max(...gaps) / 3 - 1e-9);
      }),
    );
  });

  test('a longer wait takes more room, within bounds', () => {
    const [, near = 0, far = 0] = positionsOf([0, 100, 500]);
    expect(near).toBeLessThan(far - near);
  });

  test('a single day stands in the middle', () => expect(positionsOf([7])).toEqual([0.5]));
});

describe('the dates of a firm that screens applicants', () => {
  const entries = entriesOf(profileAnswers('hiring-in-40-person-firm'));
  const kinds = entries.map(({ kind }) => kind);

  test('what applies, today, what comes, in this order', () => {
    expect(kinds.filter((kind) => kind === 'today')).toHaveLength(1);
    expect(kinds.lastIndexOf('past')).toBeLessThan(kinds.indexOf('today'));
    expect(kinds.indexOf('today')).toBeLessThan(kinds.indexOf('coming'));
    expect(plain(entries[0])).toMatch(/^Schon jetzt /);
    expect(plain(entries[1])).toMatch(/^Seit 2018 /);
    expect(plain(entries.find(({ kind }) => kind === 'coming'))).toMatch(
      /^Ab 2\. Dezember 2027, in gut einem Jahr Einstellung und Auswahl/,
    );
  });

  test('a disputed start stands on both of its days, marked as disputed', () => {
    const disputed = entries.filter(({ kind }) => kind === 'disputed').map(plain);
    expect(disputed).toHaveLength(2);
    expect(disputed[0]).toMatch(/^Seit 2\. August 2026 Manche Juristen sagen/);
    expect(disputed[1]).toMatch(/^Ab 2\. Dezember 2027.* Sicher ab hier/);
  });

  test('after the later day nothing is disputed or to come any more', () => {
    const later = entriesOf(profileAnswers('hiring-in-40-person-firm'), { asOf: '2029-01-01' });
    expect(new Set(later.map(({ kind }) => kind))).toEqual(new Set(['past', 'today']));
  });
});

test('what may apply, if an open question says so, is told as that', () => {
  const open = {
    ...profileAnswers('hiring-in-40-person-firm'),
    profiling: 'unknown',
    'limited-task': ['prepares'],
  };
  const [coming] = entriesOf(open).filter(({ kind }) => kind === 'coming');
  expect(coming?.lines).toHaveLength(1);
  expect(coming?.lines[0]).toMatch(/^Nur wenn es Sie betrifft: Einstellung und Auswahl/);
});

test('where no date matters there is no timeline', () => {
  const outside = walkUseCase('something-else', { 'how-it-works': 'fixed-rules' });
  expect(entriesOf(outside)).toEqual([]);
});
