import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/types.ts';
import type { CaseDocument, KindId } from '../../src/documents/model.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { documentNamed, documentsOf, insideOf, pdfOfDocument, wordsOf } from '../support/documents.ts';
import { contentsOf, openPdf } from '../support/pdf.ts';
import { walkUseCase } from '../support/walks.ts';

const DATA: Answers = {
  ...{ place: 'de', 'data-subjects': ['customers'], 'data-location': 'eu' },
  'vendor-terms': ['processor-contract', 'no-training', 'business-accounts'],
};
const paper = (kind: KindId, given: Answers, useCase = 'marketing-texts', language = 'de') =>
  documentNamed(walkUseCase(useCase, { ...DATA, ...given }), kind, language);
const said = (...given: Parameters<typeof paper>) => insideOf(paper(...given));
const tickedIn = ({ blocks }: CaseDocument) =>
  blocks.flatMap((block) => (block.type === 'checks' ? block.items : [])).filter(({ checked }) => checked)
    .length;

/** How many pages a document has before the one that is taken off. */
async function pagesOf(document: CaseDocument): Promise<number> {
  const [first] = await contentsOf(await openPdf(pdfOfDocument(document)));
  return Number(/(?:Seite|Page) 1 (?:von|of) (\d+)/.exec(first?.text ?? '')?.[1]);
}

/** How many pages a document may have before the one that is taken off. */
const MOST: Partial<Record<KindId, number>> = {
  balancing: 1,
  decision: 1,
  privacyNotice: 2,
  secrecy: 2,
  consent: 2,
};
/** Those with most to say: each kind, with all that can be added to it. */
const LONGEST = [
  walkUseCase('something-else', { ...DATA, 'data-subjects': ['customers', 'staff', 'children'] }),
  walkUseCase('contract-review', { ...DATA, place: 'at', 'professional-secrecy': ['law', 'health', 'tax'] }),
  walkUseCase('internal-documents', {
    ...{ place: 'at', 'sensitive-data': ['health', 'criminal'], 'vendor-terms': ['none'] },
    'data-subjects': ['customers', 'staff', 'applicants', 'patients', 'children', 'others'],
    ...{ 'data-location': 'usa', 'us-transfer-ground': 'none', 'risk-situations': ['new-purpose'] },
  }),
  walkUseCase('real-people', {
    ...DATA,
    'data-subjects': ['customers', 'staff'],
    'looks-real': 'real-person-acts',
  }),
];

test.each(LANGUAGES)('%s: balancing and decision have one page, the others at most two', async (language) => {
  const documents = LONGEST.flatMap((answers) => documentsOf(answers, language)).filter(
    ({ id }) => id in MOST,
  );
  const tooLong: string[] = [];
  for (const document of documents) {
    const pages = await pagesOf(document);
    if (!(pages <= (MOST[document.id] ?? 0))) tooLong.push(`${document.id} ${document.use}: ${pages}`);
  }
  expect(new Set(documents.map(({ id }) => id)).size).toBe(Object.keys(MOST).length);
  expect(tooLong).toEqual([]);
});

test.each(LANGUAGES)('%s: what is agreed is signed on the same page', async (language) => {
  const of = (place: string, profession: string) =>
    pagesOf(paper('secrecy', { place, 'professional-secrecy': [profession] }, 'contract-review', language));
  expect(
    await Promise.all([of('de', 'law'), of('de', 'health'), of('at', 'law'), of('at', 'health')]),
  ).toEqual([1, 1, 1, 1]);
});

describe('the balancing', () => {
  test('has the three steps, and ticks what the answers say', () => {
    expect(said('balancing', {})).toMatch(
      /1\. Das Interesse[^]*2\. Die Erf[^]*3\. Die Abw[^]*4\. Das Ergebnis/,
    );
    expect(said('balancing', {})).toMatch(/Art\. 6 Abs\. 1 lit\. f[^]*Art\. 21 DSGVO/);
    expect(tickedIn(paper('balancing', { 'vendor-terms': ['processor-contract'] }))).toBe(0);
    const heavy = { 'data-subjects': ['children', 'staff'], 'risk-situations': ['location'] };
    expect(tickedIn(paper('balancing', { ...heavy, 'vendor-terms': ['processor-contract'] }))).toBe(3);
    expect(tickedIn(paper('balancing', { 'privacy-steps': ['minimisation', 'security'] }))).toBe(3);
  });
});

describe('the agreement on secrecy', () => {
  const german = { 'professional-secrecy': ['tax'], 'secrecy-agreement': false };

  test.each([
    [
      'de',
      /§ 203 StGB[^]*erforderlich ist[^]*Textform[^]*Belehrung[^]*bis zu einem Jahr[^]*bis zu zwei Jahren/,
    ],
    ['en', /§ 203 StGB[^]*requires[^]*text form[^]*Instruction[^]*up to one year[^]*up to two years/],
  ])('Germany, %s: what § 203 StGB and the rules of the profession ask', (language, words) => {
    expect(said('secrecy', german, 'contract-review', language)).toMatch(words);
  });

  test('Germany: others, and the place abroad; the rules of the profession stand on the page for the firm', () => {
    const document = paper('secrecy', german);
    expect(insideOf(document)).toMatch(/Der Anbieter zieht niemanden bei[^]*Auch im Ausland[^]*vergleichbar/);
    expect(wordsOf({ ...document, blocks: [] }).join('\n')).toContain('§ 62a StBerG');
    expect(insideOf(document)).not.toMatch(/§ 62a|§ 121/);
  });

  test('Austria: what the profession asks, and nothing of Germany', () => {
    const of = (...professions: string[]) =>
      said('secrecy', { place: 'at', 'professional-secrecy': professions });
    expect(of('health')).toMatch(/§ 6 DSG[^]*§ 121 StGB[^]*360 Tagessätzen[^]*720 Tagessätzen/);
    expect(of('law')).toContain('§ 9 Abs. 2 RAO');
    expect(of('law')).not.toContain('§ 121');
    expect(of('tax')).not.toMatch(/§ 121|RAO|WTBG/);
    expect(of('health', 'law')).not.toContain('203');
  });
});

test.each(LANGUAGES)(
  '%s: the decision says what is missing, by which provision, and rests on those answers',
  (language) => {
    const document = paper(
      'decision',
      { 'vendor-terms': ['none'], 'privacy-steps': ['none'] },
      undefined,
      language,
    );
    const table = document.blocks.find((block) => block.type === 'table');
    const provisions = table?.type === 'table' ? table.rows.map(([, provision]) => provision) : [];
    expect(provisions.join()).toMatch(/^(Art\.\s28 Abs\.\s3\sDSGVO|Art\.\s28\(3\)\sGDPR)$/);
    expect(insideOf(document)).toMatch(/29\.\sNovember 2026|29\sNovember 2026/);
    expect(insideOf(document)).toMatch(/Wer entschieden hat[^]*Unterschrift|Who decided[^]*signature/);
    expect(wordsOf({ ...document, blocks: [] }).join('\n')).toMatch(/Noch nichts davon|None of these yet/);
  },
);

test.each([
  ['usa', ['staff'], true],
  ['usa', ['applicants'], true],
  ['usa', ['customers'], false],
  ['other-country', ['staff'], false],
])('the checklist asks for HR data on the list: %s, %s', (place, people, asked) => {
  const answers = walkUseCase('marketing-texts', {
    ...{ 'data-location': place, 'data-subjects': people },
    ...{ 'us-transfer-ground': 'listed-for-staff-data', 'transfer-ground': 'standard-clauses' },
  });
  expect(insideOf(documentNamed(answers, 'processor')).includes('deckt auch Personaldaten')).toBe(asked);
});
