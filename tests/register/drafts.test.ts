import { expect, test } from 'vitest';
import type { Running } from '../../src/register/drafts.ts';
import { draftsOf, isDraft } from '../../src/register/drafts.ts';
import { parseUse, printUse } from '../../src/register/parseUse.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { savedUse } from '../support/uses.ts';

let ids = 0;
const edge = {
  now: '2026-11-29T10:00:00.000Z',
  newId: () => `draft-${++ids}`,
  titleOf: (useCase: string) => `«${useCase}»`,
};
const make = (running: readonly Running[], uses = [] as Parameters<typeof draftsOf>[1]) =>
  draftsOf(running, uses, ruleSet, edge);

test('each becomes a use with nothing but its typical use, named after its program', () => {
  const { made, known } = make([{ useCase: 'translation', program: 'DeepL' }, { useCase: 'invoices' }]);
  expect(made.map(({ name, answers }) => [name, answers])).toEqual([
    ['DeepL: «translation»', { 'use-case': 'translation' }],
    ['', { 'use-case': 'invoices' }],
  ]);
  expect(known).toEqual([]);
  expect(made.every((use) => isDraft(use, ruleSet))).toBe(true);
  expect(made.map((use) => parseUse(printUse(use)))).toEqual(made);
});

test('the program is noted, and found however it is written and whatever the use is called', () => {
  const [deepl] = make([{ useCase: 'translation', program: 'DeepL' }]).made;
  expect(deepl?.details).toEqual({ program: 'DeepL' });
  const renamed = savedUse({ 'use-case': 'translation' }, { name: 'Briefe', details: { program: 'deepl ' } });
  expect(make([{ useCase: 'translation', program: 'DeepL' }], [renamed]).known).toEqual([renamed]);
});

test('what is there already is not made a second time, the same use of another program is', () => {
  const { made } = make([{ useCase: 'translation', program: 'DeepL' }, { useCase: 'invoices' }]);
  const again = make(
    [
      { useCase: 'translation', program: 'DeepL' },
      { useCase: 'translation', program: 'ChatGPT' },
      { useCase: 'invoices' },
      { useCase: 'invoices', program: 'DATEV' },
    ],
    made,
  );
  expect(again.known).toEqual(made);
  expect(again.made.map(({ name }) => name)).toEqual(['ChatGPT: «translation»', 'DATEV: «invoices»']);
});

test('a use whose check has begun counts as there, but is no draft', () => {
  const begun = savedUse({ 'use-case': 'invoices', place: 'at' }, { name: 'Eingangsrechnungen' });
  expect(isDraft(begun, ruleSet)).toBe(false);
  expect(make([{ useCase: 'invoices' }], [begun]).known).toEqual([begun]);
});
