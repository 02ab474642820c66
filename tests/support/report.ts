import { readFileSync } from 'node:fs';
import { assess } from '../../src/domain/assess.ts';
import type { Answers, IsoDate, RuleId } from '../../src/domain/types.ts';
import { allTexts } from '../../src/i18n/allTexts.ts';
import type { Language, Text } from '../../src/i18n/text.ts';
import { createText } from '../../src/i18n/text.ts';
import type { Operator } from '../../src/operator.ts';
import { operator as ours } from '../../src/operator.ts';
import { buildReport } from '../../src/report/buildReport.ts';
import type { ReportContext } from '../../src/report/context.ts';
import { inTheirWords } from '../../src/report/context.ts';
import type { Report } from '../../src/report/model.ts';
import type { PdfFonts } from '../../src/report/pdf/taggedPdf.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { TODAY } from './ruleFiles.ts';

export const operator: Operator = {
  ...ours,
  name: 'Beispielhaus',
  email: 'pilot@example.at',
  bookingUrl: 'https://example.at/termin',
  siteUrl: 'https://example.at/ki-check/',
};
const texts = new Map<Language, Text>();

/** Every text of a language, made once. */
export function textIn(language: Language): Text {
  const text = texts.get(language) ?? createText(language, allTexts(language));
  texts.set(language, text);
  return text;
}

type ReportOptions = {
  language?: Language;
  name?: string;
  asOf?: IsoDate;
  done?: readonly RuleId[];
  link?: string;
  checksum?: string;
};

/** What every format of the report on some answers is made from. */
export function contextOf(
  answers: Answers,
  { language = 'de', name = '', asOf = TODAY, done = [], ...rest }: ReportOptions = {},
): ReportContext {
  const assessment = assess(ruleSet, answers, asOf);
  const text = textIn(language).on(asOf);
  return inTheirWords({ assessment, ruleSet, text, operator, name, done, ...rest });
}

/** The report on some answers. */
export function reportOf(answers: Answers, options?: ReportOptions): Report {
  return buildReport(contextOf(answers, options));
}

/** The fonts of the PDF, from the working tree. */
export function fonts(): PdfFonts {
  const read = (weight: string) =>
    readFileSync(`src/report/pdf/fonts/NotoSans-${weight}.ttf`).toString('latin1');
  return { regular: read('Regular'), bold: read('Bold') };
}
