import { describe, expect, test } from 'vitest';
import { contentsOf, openPdf, pdfOf } from '../support/pdf.ts';
import { reportOf } from '../support/report.ts';
import { walkUseCase } from '../support/walks.ts';

const hiring = walkUseCase('applicant-screening', {
  profiling: true,
  'intended-purpose': 'general-purpose-excluded',
  'data-subjects': ['applicants'],
});

describe('names of all kinds', () => {
  const named = async (name: string) => {
    const all = await contentsOf(await openPdf(pdfOf(reportOf(hiring, { name }))));
    return all.map((page) => page.text).join(' ');
  };

  test.each(['Łódź', 'Größe „Ö“ – 20 €', '<script>alert(1)</script>', 'A\u0308pfel'])(
    '%s is written as it is',
    async (name) => {
      expect(await named(name)).toContain(name.normalize('NFC'));
    },
  );

  test.each([
    ['Ж中', '��'],
    ['Betrieb 😀', 'Betrieb �'],
    ['ǎ', 'a'],
  ])('%s is replaced visibly: %s', async (name, shown) => {
    const text = await named(name);
    expect(text).toContain(shown);
    if (shown.includes('�')) expect(text).toContain('sind durch � ersetzt');
  });

  test('a long word stays on the page', async () => {
    const text = await named('Donaudampfschifffahrtsgesellschaft'.repeat(6).slice(0, 200));
    expect(text.replaceAll(' ', '')).toContain('Donaudampfschifffahrtsgesellschaft'.repeat(5));
  });
});
