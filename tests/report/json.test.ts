import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../../src/domain/time.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { renderJson } from '../../src/report/renderJson.ts';
import { rulesChecksum } from '../../src/rulesChecksum.ts';
import { profileAnswers, profiles } from '../support/profiles.ts';
import { contextOf } from '../support/report.ts';

const schema = JSON.parse(readFileSync('public/schema/report-3.json', 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, formats: { uri: isUri } });
const isValid = ajv.compile(schema);
function isUri(text: string): boolean {
  return URL.canParse(text);
}
const jsonOf = (...context: Parameters<typeof contextOf>) =>
  JSON.parse(renderJson(contextOf(...context), rulesChecksum));
const problemsOf = (value: unknown) => (isValid(value) ? [] : isValid.errors);

describe.each(LANGUAGES)('in %s it satisfies its schema', (language) => {
  test.each(profiles.map((each) => [each.id, each] as const))('%s', (_, { answers }) => {
    expect(problemsOf(jsonOf(answers, { language }))).toEqual([]);
  });

  test('no answers yet', () => expect(problemsOf(jsonOf({}, { language }))).toEqual([]));
});

const answers = profileAnswers('hiring-in-40-person-firm');
const json = jsonOf(answers, { name: 'Bewerbungen', done: ['dsgvo:art-30-records'] });

test('names format, rules, day and class by their ids', () => {
  const changelog = readFileSync('rules/CHANGELOG.md', 'utf8');
  expect(json).toMatchObject({
    $schema: 'https://example.at/ki-check/schema/report-3.json',
    format: 'ki-check-report',
    formatVersion: 3,
    asOf: '2026-11-29',
    use: { name: 'Bewerbungen', useCase: 'applicant-screening' },
    risk: { atLeast: 'high', atMost: 'high' },
  });
  expect(changelog).toContain(
    `## ${json.ruleSet.version}\n\nPrüfsumme/Checksum: \`${json.ruleSet.checksum}\``,
  );
});

test('a finding has its rule, dates, citation, outcome and tick', () => {
  const finding = (rule: string) => json.findings.find((each: { rule: string }) => each.rule === rule);
  expect(finding('dsgvo:art-30-records')).toMatchObject({
    kind: 'obligation',
    citation: { source: 'dsgvo', text: 'Art. 30 Abs. 1 DSGVO', href: expect.stringContaining('https://') },
    isMine: true,
    done: true,
  });
  expect(finding('ai-act:annex-iii-4-a')).toMatchObject({ applies: true, appliesFrom: '2027-12-02' });
  expect(finding('ai-act:annex-iii-4-a')).not.toHaveProperty('done');
});

test('an answer says where it comes from', () => {
  const taken = { place: answers['place'] ?? '', 'works-council': 'another answer' };
  const { origins } = JSON.parse(renderJson({ ...contextOf(answers), taken }, rulesChecksum));
  expect(Object.keys(origins)).toEqual(Object.keys(json.answers));
  expect(origins).toMatchObject({ place: 'firm', 'works-council': 'given', 'special-purpose': 'use-case' });
});

test('every day is a day', () => {
  const days = [...JSON.stringify(json).matchAll(/"(?:asOf|checkedOn|appliesFrom|disputedFrom)":"([^"]*)"/g)];
  expect(days.length).toBeGreaterThan(50);
  expect(days.map((match) => match[1] ?? '').filter((day) => !isIsoDate(day))).toEqual([]);
});

describe('the schema would notice', () => {
  type Json = typeof json;
  test.each<[string, (copy: Json) => void]>([
    ['another version', (copy) => (copy.formatVersion = 1)],
    ['an unknown class', (copy) => (copy.risk.atMost = 'severe')],
    ['a day in words', (copy) => (copy.asOf = '29. November 2026')],
    ['a finding without provision', (copy) => delete copy.findings[0].citation],
    [
      'a duty without tick',
      (copy) => delete copy.findings.find((each: Json) => each.kind === 'obligation').done,
    ],
    ['a field it does not know', (copy) => (copy.findings[0].colour = 'red')],
  ])('%s', (_, change) => {
    const copy = structuredClone(json);
    change(copy);
    expect(problemsOf(copy)).not.toEqual([]);
  });
});
