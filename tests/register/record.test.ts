import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { isIsoDate } from '../../src/domain/time.ts';
import { assess } from '../../src/domain/assess.ts';
import { recordOf } from '../../src/register/record.ts';
import { printUsesFile, readUsesFile } from '../../src/register/usesFile.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { pdfOf } from '../support/pdf.ts';
import { profiles } from '../support/profiles.ts';
import { reportOf } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { savedUse } from '../support/uses.ts';

/** What the data may add to a PDF, in bytes. */
const MOST = 6000;
const DONE = ['dsgvo:art-30-records', 'ai-act:art-4-literacy'];
const schema = JSON.parse(readFileSync('public/schema/uses-1.json', 'utf8'));
const isValid = new Ajv({ allErrors: true, strict: false, formats: { date: isIsoDate } }).compile(schema);
const problemsOf = (text: string) => (isValid(JSON.parse(text)) ? [] : isValid.errors);
const records = profiles.map(({ id, answers }) => {
  const content = { name: id, answers, done: DONE };
  return { content, text: recordOf(content, assess(ruleSet, answers, TODAY)) };
});

test.each(records)('$content.name: satisfies its schema and says what was said', ({ content, text }) => {
  expect(problemsOf(text)).toEqual([]);
  const read = readUsesFile(text);
  expect(read).toMatchObject({ uses: [content] });
});

test('the file of all uses satisfies it, too; a wrong class, an answer of no kind or a missing name do not', () => {
  const details = { program: 'ChatGPT', status: 'inUse', since: '2025-05-01' } as const;
  const file = printUsesFile(
    [savedUse({ roles: ['use'], profiling: true }, { details, taken: {}, deviates: [] })],
    TODAY,
  );
  expect(problemsOf(file)).toEqual([]);
  const [{ text = '' } = {}] = records;
  for (const broken of [
    text.replace(/"atLeast": "\w+"/, '"atLeast": "some"'),
    text.replace('"areas": [', '"areas": [7, '),
    text.replace('"name"', '"title"'),
  ]) {
    expect(broken).not.toBe(text);
    expect(problemsOf(broken)).not.toEqual([]);
  }
});

test('without an id it is known by what it says', () => {
  const [{ content = undefined, text = '' } = {}] = records;
  if (!content) throw new Error('no profile');
  const idOf = (record: string) => /"id": "(.*)"/.exec(record)?.[1];
  const assessment = assess(ruleSet, content.answers, TODAY);
  expect(recordOf(content, assessment)).toBe(text);
  expect(idOf(recordOf({ ...content, name: 'anders' }, assessment))).not.toBe(idOf(text));
  expect(idOf(recordOf(content, assessment, 'mine'))).toBe('mine');
});

test.each(records)('$content.name: the data add little to the PDF', ({ content, text }) => {
  const report = reportOf(content.answers, content);
  expect(pdfOf(report, text).length - pdfOf(report).length).toBeLessThanOrEqual(MOST);
});
