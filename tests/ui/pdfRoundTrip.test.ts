// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { firmFactsOf } from '../../src/firm/facts.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/text.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { pdfOf } from '../../src/ui/result/downloadPdf.ts';
import { firm, keepFirm } from '../../src/ui/store/firm.ts';
import { drop, keep, uses } from '../../src/ui/store/register.ts';
import { importFile } from '../../src/ui/overview/registerFiles.ts';
import { assessment, context, openUse } from '../../src/ui/store/session.ts';
import { shownReport } from '../../src/ui/report/shownReport.ts';
import { pdfAFaults } from '../support/pdfa/faults.ts';
import { pdfUaFaults } from '../support/pdfua/faults.ts';
import { profiles } from '../support/profiles.ts';
import { fonts, textIn } from '../support/report.ts';
import { savedUse } from '../support/uses.ts';

const DONE = ['dsgvo:art-30-records', 'ai-act:art-4-literacy'];

/** The PDF that the result page makes of the open use. */
function pdfHere(language: Language): Uint8Array<ArrayBuffer> {
  const [made, content, text] = [assessment.peek(), context.peek(), textIn(language)];
  const report = shownReport(made, content, text);
  return new Uint8Array(pdfOf(report, { assessment: made, content, text, fonts: fonts() }));
}

/** The questions that the report shows as answered by what is known of the firm. */
function fromFirm(language: Language): string[] {
  const text = textIn(language);
  const { sections } = shownReport(assessment.peek(), context.peek(), text);
  const lines = sections.flatMap(({ blocks }) =>
    blocks.flatMap((each) => (each.type === 'answers' ? each.lines : [])),
  );
  return lines.filter(({ origin }) => origin === text.t('report:answers.firm')).map((each) => each.question);
}

/** As on a device that knows nothing. */
function forget(): void {
  uses.peek().forEach(({ id }) => drop(id));
  keepFirm({});
}
beforeEach(forget);

describe.each(LANGUAGES)(
  '%s: a PDF, opened on another device and made again, has the same bytes',
  (language) => {
    test.each(profiles.map((each) => [each.id, each] as const))('%s', async (id, { answers }) => {
      // What is known of the firm was said about another use, and not asked here.
      const taken = firmFactsOf(ruleSet, answers);
      keepFirm(taken);
      const own = Object.fromEntries(Object.entries(answers).filter(([question]) => !(question in taken)));
      keep(savedUse(own, { id, name: id, done: DONE, taken }));
      openUse(id);
      const pdf = pdfHere(language);
      const marked = fromFirm(language);
      expect(marked.length).toBeGreaterThan(0);
      expect([...pdfUaFaults(pdf), ...pdfAFaults(pdf)]).toEqual([]);
      forget();
      const imported = await importFile(new File([pdf], 'x.pdf'), textIn(language));
      expect(imported).toEqual({ added: 1, copies: 0, known: 0, broken: 0 });
      expect(uses.peek()).toMatchObject([{ id, name: id, done: DONE }]);
      expect(firm.peek()['place']).toBe(answers['place']);
      expect(openUse(id)).toBe(true);
      expect(fromFirm(language)).toEqual(marked);
      expect(Buffer.from(pdfHere(language)).equals(Buffer.from(pdf))).toBe(true);
    });
  },
);
