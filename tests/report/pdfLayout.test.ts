import { describe, expect, test } from 'vitest';
import type { Block, ReportSection } from '../../src/report/model.ts';
import { shares } from '../../src/report/pdf/shares.ts';
import { contentsOf, openPdf, pdfOf } from '../support/pdf.ts';
import { profileAnswers } from '../support/profiles.ts';
import { reportOf } from '../support/report.ts';

const pagesOf = async (report: Parameters<typeof pdfOf>[0]) => {
  const pages = await contentsOf(await openPdf(pdfOf(report)));
  return pages.map(({ text }) => text);
};

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
    const section: ReportSection = { id: 'beside', heading: 'Daneben', blocks: [block] };
    const pages = await pagesOf({ ...report, sections: cover ? [cover, section] : [] });
    return pages.at(-1)?.match(/Nummer/g)?.length ?? 0;
  };

  test.each([
    ['no item of a list', list, 47],
    ['no row of a table', answers, 48],
  ])('%s', async (_, block, fewest) => {
    // Some of these counts fill the second page and a little more.
    const counts = Array.from({ length: 12 }, (__, index) => index + fewest);
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
