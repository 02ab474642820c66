import { describe, expect, test } from 'vitest';
import { goldenDetectors } from '../../scripts/mutate/detect.ts';
import { falseAlarms, judged } from '../../scripts/mutate/judge.ts';
import { applied, mutantsOf } from '../../scripts/mutate/mutants.ts';
import { reportOf } from '../../scripts/mutate/report.ts';
import { goldenCases, ruleFiles } from '../support/ruleFiles.ts';

const yes = (question: string) => ({ question, is: true });
const exception = { id: 'e', when: yes('c') };
const rule = {
  id: 'x:r',
  appliesFrom: '2027-12-31',
  when: { all: [yes('a'), { not: { any: [yes('b'), { rule: 'x:s', exceptedBy: 'e' }] } }] },
  exceptions: [exception],
};
const files = { 'x/file.json': { appliesWhen: { definition: 'x:d' }, rules: [rule] } };
const mutants = mutantsOf(files);

/** The file with the mistake of one mutant. */
function mutated(id: string): unknown {
  const mutant = mutants.find((each) => each.id === id);
  if (!mutant) throw new Error(id);
  return applied(files, mutant)['x/file.json'];
}
const withRule = (change: object) => ({ ...files['x/file.json'], rules: [{ ...rule, ...change }] });

describe('the mutants of a rule', () => {
  test('are all that can go wrong, each once', () => {
    expect(mutants.map(({ id }) => id)).toEqual([
      'x/file.json appliesWhen (x:d) dropped',
      'x/file.json appliesWhen (x:d) negated',
      'x:r when.all.0 (a is true) dropped',
      'x:r when.all.0 (a is true) negated',
      'x:r when.all.1.not.any.0 (b is true) dropped',
      'x:r when.all.1.not.any.0 (b is true) negated',
      'x:r when.all.1.not.any.1 (x:s excepted by e) dropped',
      'x:r when.all.1.not.any.1 (x:s excepted by e) negated',
      'x:r appliesFrom 2027-12-31 +1 day',
      'x:r appliesFrom 2027-12-31 -1 day',
      'x:r exceptions.e removed',
      'x:r exceptions.e.when (c is true) dropped',
      'x:r exceptions.e.when (c is true) negated',
    ]);
  });

  test('a part of a condition is taken out, one that stands alone becomes true', () => {
    expect(mutated('x:r when.all.0 (a is true) dropped')).toEqual(
      withRule({ when: { all: [rule.when.all[1]] } }),
    );
    expect(mutated('x:r exceptions.e.when (c is true) dropped')).toEqual(
      withRule({ exceptions: [{ id: 'e', when: { all: [] } }] }),
    );
  });

  test('a condition is negated, a date moved, an exception removed', () => {
    expect(mutated('x:r exceptions.e.when (c is true) negated')).toEqual(
      withRule({ exceptions: [{ id: 'e', when: { not: yes('c') } }] }),
    );
    expect(mutated('x:r appliesFrom 2027-12-31 +1 day')).toEqual(withRule({ appliesFrom: '2028-01-01' }));
    expect(mutated('x:r exceptions.e removed')).toEqual(withRule({ exceptions: [] }));
  });

  test('a part inside "not" goes together with it', () => {
    const lone = mutantsOf({ f: { means: { all: [yes('a'), { not: yes('b') }] } } });
    const dropped = lone.find(({ id }) => id === 'f means.all.1.not (b is true) dropped');
    expect(dropped?.change({ means: { all: [yes('a'), { not: yes('b') }] } })).toEqual({
      means: { all: [yes('a')] },
    });
  });
});

test('roles, ceilings of fines and levers have mutants as well, and no two have the same name', () => {
  const ids = mutantsOf(ruleFiles).map(({ id }) => id);
  expect(ids).toContain('ruleset.json roles.importer (roles includes import) negated');
  expect(ids).toContain('art-99-3 lowerFor (company-size is sme) dropped');
  expect(ids).toContain('no-personal-data when.all.0 (areas includes none) dropped');
  expect(new Set(ids).size).toBe(ids.length);
});

describe('a hole in the golden cases', () => {
  const RULE = 'dsgvo:art-44-transfer';
  const mutant = mutantsOf(ruleFiles).find(
    ({ id, item }) => item === RULE && id.startsWith(`${RULE} when`) && id.endsWith('dropped'),
  );
  const judgedWith = (cases: typeof goldenCases) =>
    mutant && judged(ruleFiles, mutant, goldenDetectors(cases)).caughtBy;

  test('lets a mutant survive', () => {
    expect(judgedWith(goldenCases)).toBe('golden cases of its own');
    expect(judgedWith(goldenCases.filter((each) => each.rule !== RULE))).toBeUndefined();
  });

  test('a case that fails anyway is named: it would catch every mutant', () => {
    const wrong = goldenCases.slice(0, 1).map((each) => ({ ...each, applies: 'unknown' as const }));
    expect(falseAlarms(ruleFiles, goldenDetectors(goldenCases))).toEqual([]);
    expect(falseAlarms(ruleFiles, goldenDetectors(wrong))).toEqual(['golden cases of others']);
  });
});

describe('the report', () => {
  const verdicts = [{ mutant: 'one', caughtBy: 'golden cases' }, { mutant: 'two' }];

  test('names each survivor that nobody has explained', () => {
    const { lines, isGood } = reportOf(verdicts, {});
    expect(lines[0]).toBe('SURVIVED two');
    expect(lines.at(-1)).toBe('2 mutants: 1 caught, 1 survived (0 explained), 50 % caught');
    expect(isGood).toBe(false);
  });

  test('is content with an explanation', () => expect(reportOf(verdicts, { two: 'why' }).isGood).toBe(true));

  test('names each explanation that explains nothing any more', () => {
    const { lines, isGood } = reportOf(verdicts, { one: 'why', two: 'why', three: 'why' });
    expect(lines.slice(0, 2)).toEqual([
      'STALE EXPLANATION one: is caught by: golden cases',
      'STALE EXPLANATION three: no such mutant',
    ]);
    expect(isGood).toBe(false);
  });
});
