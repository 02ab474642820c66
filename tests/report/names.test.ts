import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf, FORMATS } from '../../src/documents/files.ts';
import { kindsFor } from '../../src/documents/buildDocuments.ts';
import { unzip } from '../../src/documents/zip.ts';
import { buildFirmReport } from '../../src/firm/firmReport.ts';
import { renderRegisterPdf } from '../../src/report/pdf/renderRegisterPdf.ts';
import { buildReport } from '../../src/report/buildReport.ts';
import { renderCsv } from '../../src/report/renderCsv.ts';
import { renderIcs } from '../../src/report/renderIcs.ts';
import { renderJson } from '../../src/report/renderJson.ts';
import { renderMarkdown } from '../../src/report/renderMarkdown.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { caseOf } from '../support/documents.ts';
import { openPdf, pdfOf, textEnds } from '../support/pdf.ts';
import { pdfAFaults } from '../support/pdfa/faults.ts';
import { pdfUaFaults } from '../support/pdfua/faults.ts';
import { profileAnswers } from '../support/profiles.ts';
import { contextOf, fonts, operator, reportOf, textIn } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { savedUse } from '../support/uses.ts';
import { PAGE } from '../../src/report/pdf/style.ts';

const answers = profileAnswers('hairdresser-chatbot');
/** Makes a report of few pages. */
const short = profileAnswers('machine-maker-safety');
/** Right edge of the text, in points: A4 less 20 mm, and a tenth of a point for rounding. */
const RIGHT = ((PAGE.width - PAGE.right) * 72) / 25.4 + 0.1;
const NAMES = [
  'Łódź',
  'Ж中😀',
  'u\u0308ber e\u0301 x\u0335\u20dd',
  'שלום עולם',
  'مرحبا',
  'W'.repeat(200),
  '中'.repeat(200),
  'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4),
  'erste\nzweite\r\ndritte\tvierte\u2028fünfte',
  'a\u0000b\u0007c\u001bd\u007fe\u0085f',
  '\u200b\u202e\ufeff',
  '\ud800 allein',
  '=1+1',
  '](x) **b** <i>`',
  '',
  ' ',
];

/** What is wrong with a PDF: rules of PDF/UA-1 and PDF/A-3a that are broken, text beyond the margin. */
async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const texts = await textEnds(await openPdf(bytes));
  const beyond = texts.filter(({ right }) => right > RIGHT).map(({ text }) => `beyond the margin: ${text}`);
  return [...pdfUaFaults(bytes), ...pdfAFaults(bytes), ...beyond];
}

function registerPdf(name: string): Uint8Array {
  const text = textIn('de');
  const report = buildFirmReport([savedUse(answers, { name })], { ruleSet, asOf: TODAY, text, operator });
  return new Uint8Array(renderRegisterPdf(report, { fonts: fonts(), date: TODAY, t: text.t }));
}

describe.each(NAMES)('the name %j', (name) => {
  test('report', async () => {
    expect(await faultsOf(pdfOf(reportOf(answers, { name })))).toEqual([]);
  });

  test('PDF of all uses', async () => {
    expect(await faultsOf(registerPdf(name))).toEqual([]);
  });

  test('documents', async () => {
    const context = caseOf(answers, 'de', name);
    for (const id of kindsFor(context)) {
      const [pdf, docx] = await Promise.all(FORMATS.map((format) => fileOf(id, format, context, fonts())));
      expect(await faultsOf(pdf?.content ?? new Uint8Array()), id).toEqual([]);
      expect(xmlFaults(docx?.content ?? new Uint8Array())).toEqual([]);
      expect(pdf?.name).toMatch(/^[\p{L}\p{N}_.-]+\.pdf$/u);
    }
  });

  test('formats for machines', () => {
    formatsHold(name);
  });
});

test.each([
  ['erste\nzweite\r\ndritte\tvierte\u2028fünfte', 'erste zweite dritte vierte fünfte'],
  ['a\u0000b\u0007c\u001bd\u007fe\u0085f', 'a b c d e f'],
  ['\u202eabc', 'abc'],
  ['\ud800 allein', '\ufffd allein'],
  ['\u200b\ufeff', 'Chatbot für Kunden'],
  ['Łódź Ж中😀', 'Łódź Ж中😀'],
  ['👩\u200d💻', '👩\u200d💻'],
])('%j is called %j', (name, use) => {
  expect(reportOf(answers, { name }).use).toBe(use);
});

test('a use that is none of the typical ones is not called “something else”', () => {
  expect(reportOf(profileAnswers('construction-estimates')).use).toBe('Einsatz von KI');
});

test('any name', async () => {
  const names = fc.string({ unit: 'binary', maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(names, async (name) => {
      formatsHold(name);
      expect(await faultsOf(pdfOf(reportOf(short, { name })))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

function formatsHold(name: string): void {
  const context = contextOf(answers, { name });
  const report = buildReport(context);
  expect(report.fileName).toMatch(/^KI-Check_[\p{Letter}\p{Number}-]{1,60}_2026-11-29$/u);
  expect(report.use).toMatch(/^\S[^\n\r\t]*$/);
  expect(JSON.parse(renderJson(context, 'checksum')).use.name).toBe(report.use);
  expect(renderMarkdown(report)).not.toMatch(FORBIDDEN);
  expect(renderCsv(context)).not.toMatch(FORBIDDEN);
  expect(renderIcs(context, 'id')).not.toMatch(FORBIDDEN);
}

/** Controls other than tab and line break, which XML 1.0 and plain text do not hold. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function xmlFaults(docx: Uint8Array): string[] {
  const files = Object.entries(unzip(docx)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  return files.filter(([, content]) => FORBIDDEN.test(content ?? '')).map(([name]) => name ?? '');
}
