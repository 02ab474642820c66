import { describe, expect, test } from 'vitest';
import { ruleChecksum } from '../../scripts/build/checksum.ts';
import { checkRuleSet } from '../../src/domain/check/checkRuleSet.ts';
import type { Program } from '../../src/domain/program.ts';
import { isOldFact } from '../../src/domain/program.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { findProgram, programs } from '../../src/programs.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { of } from '../support/leaves.ts';
import { lawIndexes, ruleFiles, TODAY, withChange } from '../support/ruleFiles.ts';

const facts = programs.flatMap(({ id, facts: own = [] }) =>
  own.map((fact) => ({ ...fact, address: `${id}.${fact.id}` })),
);

test('at least twelve programs come with what their providers say', () => {
  expect(programs.filter((each) => each.facts).length).toBeGreaterThanOrEqual(12);
});

test('no program stands there twice, by id or by name', () => {
  for (const key of ['id', 'name'] as const) {
    const all = programs.map((each) => each[key].toLowerCase());
    expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([]);
  }
});

test('every program serves uses of the catalogue', () => {
  const unknown = programs.flatMap(({ uses }) => uses).filter((use) => !Object.hasOwn(ruleSet.useCases, use));
  expect(unknown).toEqual([]);
});

describe('every fact', () => {
  test('has an address that can be opened and a date that has come', () => {
    const bad = facts.filter(
      ({ source, date }) => !URL.canParse(source) || !source.startsWith('https://') || date > TODAY,
    );
    expect(bad).toEqual([]);
  });

  test.each(LANGUAGES)('has one sentence in %s, and no sentence is left over', (language) => {
    const keys = [...of(language).keys()].filter((key) => key.startsWith('programs.facts.'));
    expect(keys.sort()).toEqual(facts.map(({ address }) => `programs.facts.${address}`).sort());
  });

  test.each(LANGUAGES)('is told in at most 22 words in %s', (language) => {
    const long = [...of(language)].filter(
      ([key, text]) => key.startsWith('programs.facts.') && text.split(' ').length > 22,
    );
    expect(long).toEqual([]);
  });

  test('is old after six months', () => {
    expect(isOldFact({ date: '2026-05-29' }, '2026-11-29')).toBe(false);
    expect(isOldFact({ date: '2026-05-28' }, '2026-11-29')).toBe(true);
  });
});

test('a program is found by id or name, however it is written', () => {
  expect(findProgram(' chatGPT ')?.id).toBe('chatgpt');
  expect(findProgram('Le Chat (Mistral)')?.id).toBe('le-chat');
  expect(findProgram('none of these')).toBeUndefined();
});

test('programs are no rules: they neither stand in the rule set nor change its checksum', () => {
  expect(Object.keys(ruleSet)).not.toContain('programs');
  const other = withChange('programs.json', (content: { programs: object[] }) => content.programs.pop());
  expect(ruleChecksum(other)).toBe(ruleChecksum(ruleFiles));
});

test('a program for a use that does not exist, a fact that stands twice, a day that does not exist', () => {
  const files = withChange('programs.json', ({ programs: [first] }: { programs: Program[] }) => {
    const fact = first?.facts?.[0];
    Object.assign(first ?? {}, { uses: ['nothing'], facts: [fact, { ...fact, date: '2026-02-30' }] });
  });
  expect(checkRuleSet(files, lawIndexes).map(({ code, item, detail }) => [code, item, detail])).toEqual([
    ['no-such-use', 'chatgpt', 'nothing'],
    ['duplicate', 'chatgpt', 'training-personal'],
    ['bad-date', 'chatgpt', '2026-02-30'],
  ]);
});
