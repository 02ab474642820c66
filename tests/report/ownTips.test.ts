import { expect, test } from 'vitest';
import type { Language } from '../../src/i18n/text.ts';
import { buildReport } from '../../src/report/buildReport.ts';
import { renderMarkdown } from '../../src/report/renderMarkdown.ts';
import { profileAnswers } from '../support/profiles.ts';
import { contextOf, operator } from '../support/report.ts';

const tips = [
  { date: '2026-11-01', text: { de: 'Fragen *Sie* Ihre {{name}} <b>Kammer</b>.' } },
  { date: '2027-01-01', text: { de: 'Das gilt erst später.', en: 'Only later.' } },
];
/** The report as Markdown, with these tips in the settings. */
function reportOn(profile: string, language: Language = 'de'): string {
  const context = contextOf(profileAnswers(profile), { language, asOf: '2026-11-29' });
  return renderMarkdown(buildReport({ ...context, operator: { ...operator, tips } })).replaceAll(
    '\u00a0',
    ' ',
  );
}

test('a tip of the operator stands with the others, with name and day, as it was written', () => {
  const report = reportOn('hairdresser-chatbot');
  expect(report).toMatch(
    /Fragen .*Sie.* Ihre {{name}} .*Kammer.*\. \(Tipp von Beispielhaus, 1\. November 2026\)/,
  );
  expect(report).not.toContain('*Sie*');
});

test('not before its day, nor in a language that it is not written in', () => {
  expect(reportOn('hairdresser-chatbot')).not.toContain('erst später');
  expect(reportOn('hairdresser-chatbot', 'en')).not.toContain('Beispielhaus,');
});

test('there is none for using what is forbidden', () =>
  expect(reportOn('call-centre-emotions')).not.toContain('Tipp von'));
