import { describe, expect, test } from 'vitest';
import { buildFirmReport } from '../../src/firm/firmReport.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { renderRegisterPdf } from '../../src/report/pdf/renderRegisterPdf.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { firms, savedUsesOf } from '../support/firms.ts';
import { contentsOf, nodesOf, openPdf } from '../support/pdf.ts';
import { fonts, operator, textIn } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';

const MOST_PAGES = 2;
const pdfOf = (firm: (typeof firms)[number], language: string) => {
  const text = textIn(language);
  const report = buildFirmReport(savedUsesOf(firm), { ruleSet, asOf: TODAY, text, operator });
  return new Uint8Array(renderRegisterPdf(report, { fonts: fonts(), date: TODAY, t: text.t }));
};

describe.each(firms.map((each) => [each.id, each] as const))('%s', (_, firm) => {
  test.each(LANGUAGES)('%s: at most two pages for the firm, then one for each use', async (language) => {
    const document = await openPdf(pdfOf(firm, language));
    const outline = await document.getOutline();
    const pageOf = async (title: string) => {
      const dest = outline.find((each) => each.title === title)?.dest as [never] | undefined;
      return dest && document.getPageIndex(dest[0]);
    };
    const starts = await Promise.all(firm.uses.map(({ name }) => pageOf(name)));
    const [first = 0] = starts;
    expect(first).toBeLessThanOrEqual(MOST_PAGES);
    expect(starts).toEqual(firm.uses.map((_, index) => first + index));
    expect(document.numPages).toBe(first + firm.uses.length);
  });
});

test('the picture says in words how many stand where, the plan names the uses of each task', async () => {
  const [firm] = firms.filter(({ id }) => id === 'agency');
  if (!firm) throw new Error('no agency');
  const [page] = await contentsOf(await openPdf(pdfOf(firm, 'de')));
  if (!page) throw new Error('no page');
  const [figure] = nodesOf(page.tree).filter(({ role }) => role === 'Figure');
  expect(figure?.alt).toMatch(
    /^Wie viele Einsätze auf welcher Stufe\sstehen\. Begrenztes Risiko \(2\): Bilder für/,
  );
  expect(page.text).toContain('ChatGPT: Protokolle und Antworten auf Anfragen');
  expect(page.text).toContain('Das zuerst stoppen oder nachholen');
});
