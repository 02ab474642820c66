import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Block, ReportSection } from '../../src/report/model.ts';
import { shares } from '../../src/report/pdf/shares.ts';
import { contentsOf, openPdf, pdfOf } from '../support/pdf.ts';
import { profileAnswers, profiles } from '../support/profiles.ts';
import { reportOf, textIn } from '../support/report.ts';

const pagesOf = async (report: Parameters<typeof pdfOf>[0]) => {
  const pages = await contentsOf(await openPdf(pdfOf(report)));
  return pages.map(({ text }) => text);
};

describe.each(LANGUAGES)('what belongs together stays on one page (%s)', (language) => {
  const say = (key: string) => textIn(language).t(`report:${key}`);

  test.each(profiles)('$id', async ({ answers }) => {
    const link = `https://example.at/#${'a'.repeat(200)}`;
    const pages = await pagesOf(reportOf(answers, { language, link, checksum: 'a8eb6c9aa57a' }));
    const pageWith = (words: string) => pages.find((text) => text.includes(words));
    expect(pageWith(say('record.fields.decision'))).toContain(say('record.fields.signature'));
    expect(pageWith(say('timeline.intro'))).toContain(say('timeline.notes.today'));
    expect(pageWith(say('pilot.join'))).toContain(say('disclaimer.heading'));
  });
});

describe('nothing stands alone on the last page', () => {
  const report = reportOf(profileAnswers('shop-product-texts'));
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => `Nummer ${index + 1}.`);
  const list = (count: number): Block => ({ type: 'list', items: numbers(count) });
  const answers = (count: number): Block => ({
    type: 'answers',
    lines: numbers(count).map((text) => ({ question: 'place', text, answer: 'Ja', isUnknown: false })),
  });
  /** How many of so many stand on the last page, below a cover. */
  const onLast = async (block: Block) => {
    const [cover] = report.sections;
    const section: ReportSection = { id: 'tips', heading: 'Tipps', blocks: [block] };
    const pages = await pagesOf({ ...report, sections: cover ? [cover, section] : [] });
    return pages.at(-1)?.match(/Nummer/g)?.length ?? 0;
  };
  // Some of these counts fill the first page and a little more.
  const counts = Array.from({ length: 18 }, (_, index) => index + 18);

  test.each([
    ['no item of a list', list],
    ['no row of a table', answers],
  ])('%s', async (_, block) => {
    const all = await Promise.all(counts.map((count) => onLast(block(count))));
    expect(all).toContain(2);
    expect(all).not.toContain(1);
  });
});

describe('columns', () => {
  test.each([
    [
      [20, 30, 40],
      [60, 60, 60],
    ],
    [
      [70, 30, 50],
      [80, 40, 60],
    ],
    [
      [100, 60, 60],
      [60, 60, 60],
    ],
  ])('%j of 180 get %j', (needed, widths) => expect(shares(needed, 180)).toEqual(widths));
});
