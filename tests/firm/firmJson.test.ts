import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../../src/domain/time.ts';
import { firmJson } from '../../src/firm/firmJson.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/text.ts';
import type { Use } from '../../src/register/use.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { rulesChecksum } from '../../src/rulesChecksum.ts';
import { firms, savedUsesOf } from '../support/firms.ts';
import { operator, textIn } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';

const schema = JSON.parse(readFileSync('public/schema/firm-1.json', 'utf8'));
const formats = { uri: (text: string) => URL.canParse(text) };
const isValid = new Ajv({ allErrors: true, strict: true, strictTypes: false, formats }).compile(schema);
const problemsOf = (value: unknown) => (isValid(value) ? [] : isValid.errors);
const jsonOf = (uses: readonly Use[], language: Language = 'de') =>
  JSON.parse(firmJson(uses, { ruleSet, asOf: TODAY, text: textIn(language), operator }, rulesChecksum));

describe.each(LANGUAGES)('in %s it satisfies its schema', (language) => {
  test.each(firms.map((each) => [each.id, each] as const))('%s', (_, profile) => {
    const json = jsonOf(savedUsesOf(profile), language);
    expect(problemsOf(json)).toEqual([]);
    expect(json.uses).toHaveLength(profile.uses.length);
    expect(json.plan.length).toBeGreaterThan(0);
  });

  test('no uses', () => expect(problemsOf(jsonOf([], language))).toEqual([]));
});

const all = firms.flatMap(savedUsesOf);
const json = jsonOf(all);
type Json = typeof json;

test('names its schema, and only uses and days that there are', () => {
  expect(json.$schema).toBe('https://example.at/ki-check/schema/firm-1.json');
  const known = new Set(all.map(({ id }) => id));
  const named = json.plan.flatMap(({ uses, open }: Json) => [...uses, ...open]);
  expect([...named, ...json.stops.map(({ use }: Json) => use)].filter((id) => !known.has(id))).toEqual([]);
  const days = json.plan.flatMap(({ from }: Json) => from ?? []);
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day: string) => !isIsoDate(day))).toEqual([]);
});

describe('the schema would notice', () => {
  test.each<[string, (copy: Json) => void]>([
    ['another version', (copy) => (copy.formatVersion = 2)],
    ['an unknown verdict', (copy) => (copy.uses[0].verdict = 'maybe')],
    ['a class that is none', (copy) => (copy.uses[0].atMost = 'severe')],
    ['a stop that may go on', (copy) => (copy.stops[0].verdict = 'yes')],
    ['a duty of no use', (copy) => (copy.plan[0].uses = [])],
    ['a duty without provision', (copy) => delete copy.plan[0].citation],
    ['a day in words', (copy) => (copy.plan[0].from = '2. August 2026')],
    ['a field it does not know', (copy) => (copy.plan[0].title = 'x')],
  ])('%s', (_, change) => {
    const copy = structuredClone(json);
    change(copy);
    expect(problemsOf(copy)).not.toEqual([]);
  });
});
