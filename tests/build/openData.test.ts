import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openData, ownOutcomes } from '../../scripts/build/openData.ts';
import { ruleSet } from '../../src/ruleset.ts';
import type { Outcomes } from '../../src/situations/agreement.ts';
import { agreementOf } from '../../src/situations/agreement.ts';
import { situations } from '../../src/situations/situation.ts';

const [[name = '', zip = new Uint8Array()] = []] = Object.entries(openData('.'));
const files = unzipSync(zip);
const json = (file: string) => JSON.parse(strFromU8(files[file] ?? new Uint8Array()));

test('one ZIP under the version of the rules, with licence, page and every file that it lists', () => {
  expect(name).toBe(`ki-check-rules-${ruleSet.version}.zip`);
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'datapackage.json']));
  const { version, resources } = json('datapackage.json');
  expect(version).toBe(ruleSet.version);
  const listed = (resources as { path: string[] }[]).map(({ path }) => path);
  expect(listed.every((paths) => paths.length > 0)).toBe(true);
  expect(listed.flat().filter((path) => !files[path])).toEqual([]);
});

test('carries rules, schemas, law index, golden cases, situations and the words of the questions', () => {
  for (const file of [
    'rules/ruleset.json',
    'rules/cases.schema.json',
    'rules/law-index/ai-act.json',
    'rules/ai-act/annex-iii.cases.json',
    'situations/answers-b.json',
    'locales/en/questions.json',
  ])
    expect(files[file], file).toBeDefined();
  expect(Object.keys(files).filter((file) => /operator|locales\/\w+\/ui/.test(file))).toEqual([]);
});

test('our own outcomes have the form that is described, and agree in all', () => {
  const own = json('outcomes/ki-check.json');
  const validate = new Ajv().compile(JSON.parse(readFileSync('public/schema/outcomes-1.json', 'utf8')));
  expect(validate(own), JSON.stringify(validate.errors)).toBe(true);
  const { whole, left } = agreementOf(situations, own.outcomes as Outcomes);
  expect(whole).toEqual({ agree: situations.length - left.length, of: situations.length - left.length });
  expect(own).toEqual(JSON.parse(JSON.stringify(ownOutcomes('.'))));
});
