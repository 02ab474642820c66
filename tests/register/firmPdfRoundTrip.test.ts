import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/types.ts';
import { effectiveUse, firstFacts, withDeviations } from '../../src/firm/facts.ts';
import { buildFirmReport } from '../../src/firm/firmReport.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/text.ts';
import { readUsesIn } from '../../src/register/readFile.ts';
import type { Use } from '../../src/register/use.ts';
import { printUsesFile } from '../../src/register/usesFile.ts';
import { renderRegisterPdf } from '../../src/report/pdf/renderRegisterPdf.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { pdfAFaults } from '../support/pdfa/faults.ts';
import { pdfUaFaults } from '../support/pdfua/faults.ts';
import { firms, savedUsesOf } from '../support/firms.ts';
import { fonts, operator, textIn } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';

function firmPdf(uses: readonly Use[], language: Language): Uint8Array {
  const text = textIn(language);
  const report = buildFirmReport(uses, { ruleSet, asOf: TODAY, text, operator });
  const data = printUsesFile(uses, TODAY);
  return new Uint8Array(renderRegisterPdf(report, { fonts: fonts(), date: TODAY, t: text.t, data }));
}

/** What is in the register of an empty device after the PDF was opened there, and what is known of the firm. */
function opened(pdf: Uint8Array): { uses: Use[]; firm: Answers } {
  const content = readUsesIn(pdf);
  if ('problem' in content) throw new Error(content.problem);
  const firm = firstFacts(ruleSet, content.uses);
  return { uses: content.uses.map((use) => effectiveUse(withDeviations(ruleSet, use, firm), firm)), firm };
}
const isSame = (one: Uint8Array, other: Uint8Array) => Buffer.from(one).equals(Buffer.from(other));

describe.each(LANGUAGES)('%s: a PDF, opened and made again, has the same bytes', (language) => {
  test.each(firms.map((each) => [each.id, each] as const))('all uses: %s', (_, firm) => {
    const pdf = firmPdf(savedUsesOf(firm), language);
    expect([...pdfUaFaults(pdf), ...pdfAFaults(pdf)]).toEqual([]);
    expect(isSame(firmPdf(opened(pdf).uses, language), pdf)).toBe(true);
  });
});
