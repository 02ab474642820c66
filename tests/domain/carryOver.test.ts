import { describe, expect, test } from 'vitest';
import { carryOver, optionsEver } from '../../src/domain/carryOver.ts';
import type { Answers } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import { ruleSet } from '../../src/ruleset.ts';

const OLD = '2026.11.25';
const carried = (given: Readonly<Record<string, unknown>>, version: string | undefined = OLD) => {
  const { answers, dropped } = carryOver(ruleSet, given, version);
  return { answers, again: dropped.map(({ question }) => question) };
};

describe('an old answer', () => {
  test.each<[Answers, Answers]>([
    [{ place: 'at' }, { place: 'at' }],
    [{ areas: ['employment', 'unknown'] }, { areas: ['employment', 'unknown'] }],
    [
      { 'special-purpose': ['private'], roles: ['use'] },
      { 'special-purpose': ['none'], roles: ['private'] },
    ],
    [{ 'manipulation-harm': false, 'vulnerability-harm': true }, { 'influence-harm': 'serious' }],
    [{ 'emotion-subjects': false }, { 'emotion-people': ['others'] }],
    [
      { 'human-review': true, 'editorial-responsibility': true },
      { 'text-review': 'reviewed-and-answered-for' },
    ],
    [{ 'human-review': false }, { 'text-review': 'not-reviewed' }],
    [{ 'sensitive-data-ground': false }, { 'sensitive-data-ground': 'none' }],
    [
      { 'data-location': 'elsewhere', 'transfer-ground': 'adequacy' },
      { 'data-location': 'adequate-country' },
    ],
    [
      { 'data-location': 'usa', 'transfer-ground': 'standard-clauses' },
      { 'data-location': 'usa', 'us-transfer-ground': 'standard-clauses' },
    ],
    [
      { roles: ['use'], 'public-service': 'authority' },
      { roles: ['use'], 'public-service': ['authority'] },
    ],
    [{ 'public-service': 'neither', 'made-for-authorities': false }, { 'public-service': ['neither'] }],
    [{ contact: 'unknown' }, { contact: 'unknown' }],
  ])('%j says %j today', (given, answers) => expect(carried(given)).toEqual({ answers, again: [] }));

  test.each<[Answers, string]>([
    [{ 'red-lines': ['none'] }, 'red-lines'],
    [{ roles: ['develop', 'use'] }, 'roles'],
    [{ 'manipulation-harm': false }, 'influence-harm'],
    [{ 'emotion-subjects': true }, 'emotion-people'],
    [{ 'emotion-reason': 'other' }, 'emotion-reason'],
    [{ 'education-setting': true }, 'education-setting'],
    [{ 'finance-tasks': ['creditworthiness?'] }, 'finance-tasks'],
    [{ 'intended-purpose': 'general-purpose' }, 'intended-purpose'],
    [{ 'influences-voting': false }, 'influences-voting'],
    [{ 'looks-real': true }, 'looks-real'],
    [{ 'informs-public': false }, 'contact'],
    [{ 'informs-public': false, contact: ['none'] }, 'contact'],
    [{ 'sensitive-data-ground': true }, 'sensitive-data-ground'],
    [{ 'data-location': 'elsewhere' }, 'data-location'],
    [{ 'transfer-ground': 'adequacy' }, 'us-transfer-ground'],
    [{ 'public-service': 'neither' }, 'public-service'],
    [{ 'made-for-authorities': true }, 'public-service'],
  ])('%j joined what differs today: asked again', (given, question) => {
    const { answers, again } = carried(given);
    expect(again).toEqual([question]);
    expect(answers).not.toHaveProperty(question);
  });

  test('of a red line that became two questions', () => {
    const { answers, again } = carried({ 'red-lines': ['intimate-images', 'abuse-material'] });
    expect(answers).toEqual({ 'intimate-subjects': ['recognisable-adults', 'minors'] });
    expect(again).toEqual(['red-lines']);
  });

  test('does not replace one that is there already', () => {
    const given = { 'emotion-subjects': false, 'emotion-people': ['workers'] };
    expect(carried(given)).toEqual({ answers: { 'emotion-people': ['workers'] }, again: [] });
  });
});

describe('answers of today', () => {
  const today: Answers = { 'red-lines': ['none'], contact: ['none'], roles: ['develop'] };

  test.each([ruleSet.version, undefined])('stay as they are (version %s)', (version) =>
    expect(carryOver(ruleSet, today, version)).toEqual({ answers: today, dropped: [] }),
  );

  test('and of a later version too', () => expect(carried(today, '2027.1.2').again).toEqual([]));

  test('without a version, only what does not fit any more is taken for old', () => {
    const { answers, dropped } = carryOver(ruleSet, { ...today, 'looks-real': true, place: 'mars' });
    expect(answers).toEqual(today);
    expect(dropped.map(({ question, reason }) => [question, reason])).toEqual([
      ['looks-real', 'asked-again'],
      ['place', 'no-such-option'],
    ]);
  });
});

test('versions are compared as days, not as texts', () => {
  const since = (version: string): RuleSet => ({
    ...ruleSet,
    renamed: [{ since: version, carried: [], again: [{ question: 'place' }] }],
  });
  const again = (made: string, changed: string) =>
    carryOver(since(changed), { place: 'at' }, made).dropped.length === 1;
  expect(again('2026.9.30', '2026.10.1')).toBe(true);
  expect(again('2026.10.1', '2026.9.30')).toBe(false);
  expect(again('2026.10.1', '2026.10.1-2')).toBe(true);
  expect(again('2026.10.1', '2026.10.1')).toBe(false);
  expect(again('', '2026.10.1')).toBe(true);
});

test('nothing that is given makes it throw', () => {
  for (const value of [null, 7, {}, [], [null], [[]], '', '?', true])
    for (const id of Object.keys(optionsEver(ruleSet)))
      for (const version of [OLD, '', 'x.y', undefined])
        expect(() => carryOver(ruleSet, { [id]: value }, version)).not.toThrow();
});

test('what is carried over, or asked again, is no answer of today beforehand', () => {
  const ids = Object.keys(optionsEver(ruleSet));
  for (const { carried: pairs, again } of ruleSet.renamed)
    for (const id of [
      ...pairs.flatMap(({ from }) => Object.keys(from)),
      ...again.map((each) => each.question),
    ])
      expect(ids).toContain(id);
});
