import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import { isForbidden } from '../../src/report/isForbidden.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { STYLES } from '../../src/report/pdf/style.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { contentsOf, linesOf, openPdf, pdfOf } from '../support/pdf.ts';
import { profiles } from '../support/profiles.ts';
import { reportOf, textIn } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';

/** The most pages for a simple use, one of high risk, and one that is forbidden and might be more besides. */
const MOST = { simple: 4, high: 6, longest: 8 };
/** The height of a page, in points. */
const HEIGHT = 841.89;
const FOOT = 40;
/** A sentence of some length; names of tasks and rules are no sentences. */
const SENTENCE = /(?<=[.!?:] |^)[^.!?•☐]{50,}?[.!?](?= |$)/gu;

describe.each(LANGUAGES)('on paper (%s)', (language) => {
  const say = (key: string) => textIn(language).t(`report:${key}`);
  const link = `https://example.at/#${'a'.repeat(200)}`;

  describe.each(profiles)('$id', ({ answers }) => {
    const assessment = assess(ruleSet, answers, TODAY);
    const report = reportOf(answers, { language, link, checksum: 'a8eb6c9aa57a' });
    const opened = openPdf(pdfOf(report));
    const pages = opened.then(contentsOf).then((all) => all.map(({ text }) => text));

    test('few pages, in print of ten points', async () => {
      const limit = isForbidden({ assessment })
        ? MOST.longest
        : assessment.risk.atMost === 'high' || assessment.risk.otherwise
          ? MOST.high
          : MOST.simple;
      expect((await pages).length).toBeLessThanOrEqual(limit);
      expect(STYLES.body.size).toBeGreaterThanOrEqual(10);
    });

    test('the first page stands for itself: verdict, steps, dates, who decided', async () => {
      const [first = ''] = await pages;
      expect(first).toContain(report.title);
      expect(first).toContain(say('pdf.steps'));
      expect(first).toContain(
        textIn(language).t('report:paper.madeOn', { date: report.date }).replaceAll('\u00a0', ' '),
      );
      for (const each of ['decision', 'person', 'signature'])
        expect(first).toContain(say(`record.fields.${each}`));
      expect(first).toContain(say('disclaimer.heading'));
    });

    test('the second page begins with the checklist or what is open', async () => {
      const [, second = ''] = await pages;
      expect(second.startsWith(say('paper.checklist')) || second.startsWith(say('open.heading'))).toBe(true);
    });

    test('no sentence stands there twice', async () => {
      const said = (await pages).flatMap((text) => text.match(SENTENCE) ?? []);
      expect(said.length).toBeGreaterThan(10);
      expect(said.filter((each, index) => said.indexOf(each) !== index)).toEqual([]);
    });

    test('the last page is filled to a third at least; the invitation stands on the first page, or last', async () => {
      const lines = (await linesOf(await opened)).at(-1) ?? [];
      const lowest = Math.min(...lines.map(({ y }) => y).filter((y) => y > FOOT));
      expect((HEIGHT - lowest) / HEIGHT).toBeGreaterThan(1 / 3);
      const invited = (await pages).flatMap((text, index) =>
        text.includes(say('pilot.join')) ? [index] : [],
      );
      expect([[0], [(await pages).length - 1]]).toContainEqual(invited);
    });
  });
});
