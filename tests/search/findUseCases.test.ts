import { describe, expect, test } from 'vitest';
import { catalogue, signOf } from '../../src/catalogue.ts';
import { allTexts } from '../../src/i18n/allTexts.ts';
import type { Language } from '../../src/i18n/text.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { findUseCases, indexOf } from '../../src/search/findUseCases.ts';
import { fold } from '../../src/search/fold.ts';
import { likeness, slipsBetween } from '../../src/search/likeness.ts';

type Texts = {
  'use-case-details': { ignored: string; useCases: Record<string, { words: string }> };
  'use-cases': { useCases: Record<string, { title: string; example: string }> };
};
const textsOf = (language: Language) => allTexts(language) as Texts;
const ids = catalogue.flatMap(({ useCases }) => useCases);
const indexes = new Map(
  LANGUAGES.map((language) => {
    const { 'use-case-details': details, ...texts } = textsOf(language);
    const entries = Object.entries(texts['use-cases'].useCases).map(([id, { title, example }]) => ({
      id,
      texts: [[title, 3] as const, [details.useCases[id]?.words ?? '', 3] as const, [example, 2] as const],
    }));
    return [language, indexOf(entries, details.ignored)];
  }),
);
const find = (query: string, language: Language = 'de') =>
  findUseCases(query, indexes.get(language) ?? indexOf([], ''));

describe('search of the catalogue', () => {
  test.each([
    ['Midjourney', 'advertising-images'],
    ['DATEV', 'invoices'],
    ['Bewerber', 'applicant-screening'],
    ['Bewerbungen', 'applicant-screening'],
    ['Kamera', 'video-surveillance'],
    ['DeepL', 'translation'],
    ['Personio', 'applicant-screening'],
    ['Rechnung', 'invoices'],
    ['Rechnungen', 'invoices'],
    ['Rechnungsprogramm', 'invoices'],
    ['Lieferschein', 'invoices'],
    ['Lieferscheinerfassung', 'invoices'],
    ['WhatsApp', 'customer-chatbot'],
    ['Dienstplan', 'shifts-and-performance'],
    ['Schufa', 'credit-check'],
    ['Anrufbeantworter', 'phone-assistant'],
    ['Gesichtserkennung', 'video-surveillance'],
    ['Lehrlinge', 'exam-grading'],
    ['Baustelle', 'construction-diary'],
    ['Touren', 'route-planning'],
    ['Inkasso', 'credit-check'],
    ['Wohnungsbewerber', 'credit-check'],
    ['Stechuhr', 'shifts-and-performance'],
    ['Werbefilm', 'real-people'],
  ])('%s leads to %s', (query, id) => expect(find(query)?.[0]).toBe(id));

  test.each(['ChatGPT', 'Chat GPT', 'chatgtp'])('%s is found for texts, assistants and pictures', (query) =>
    expect(find(query)).toEqual(
      expect.arrayContaining(['marketing-texts', 'customer-chatbot', 'contract-drafts']),
    ),
  );

  test('Copilot is found for documents, mail and knowledge', () =>
    expect(find('Copilot')).toEqual(
      expect.arrayContaining(['internal-documents', 'email-sorting', 'knowledge-assistant']),
    ));

  test.each([
    ['Übersetzung', 'uebersetzung', 'ubersetzung', 'ÜBERSETZEN'],
    ['Maß', 'Mass', 'mäß', 'maess'],
    ['Lebensläufe', 'Lebenslaeufe', 'lebenslaufe', 'Lebenslauf'],
  ])('%s: umlauts, ß and their spellings fall together', (...spellings) => {
    const [first] = spellings;
    for (const each of spellings) expect(find(each)?.[0]).toBe(find(first ?? '')?.[0]);
  });

  test.each([
    ['Rechnugn', 'invoices'],
    ['Bewrber', 'applicant-screening'],
    ['Midjurney', 'advertising-images'],
    ['Buchaltung', 'invoices'],
    ['Kammera', 'video-surveillance'],
    ['Übersezung', 'translation'],
    ['Personjo', 'applicant-screening'],
  ])('the typing mistake %s leads to %s', (query, id) => expect(find(query)?.[0]).toBe(id));

  test('a typing mistake does not count where the word itself is found', () =>
    expect(find('Kamera')).not.toContain('predictive-maintenance'));

  test('several words narrow it down, small words say nothing', () => {
    expect(find('KI für Rechnungen')).toEqual(find('Rechnungen'));
    expect(find('ChatGPT für Bewerbungen')).toEqual(['applicant-screening']);
    expect(find('Texte Instagram')?.[0]).toBe('marketing-texts');
  });

  test('nothing telling is no search; nothing fitting is an empty result', () => {
    expect(find('  ')).toBeUndefined();
    expect(find('KI für')).toBeUndefined();
    expect(find('Quantenphysik')).toEqual([]);
  });

  test.each([
    ['camera', 'video-surveillance'],
    ['CV', 'applicant-screening'],
    ['invoice', 'invoices'],
    ['delivery notes', 'invoices'],
    ['translate', 'translation'],
  ])('in English %s leads to %s', (query, id) => expect(find(query, 'en')?.[0]).toBe(id));

  test.each(LANGUAGES)('%s: every use is found by its own title', (language) => {
    const { useCases } = textsOf(language)['use-cases'];
    const lost = ids.filter(
      (id) =>
        !find(useCases[id]?.title ?? '', language)
          ?.slice(0, 2)
          .includes(id),
    );
    expect(lost).toEqual([]);
  });
});

test('letters: folded, compared, counted', () => {
  expect(fold('Größe Straße Äpfel Éclair')).toBe('grosse strasse apfel eclair');
  expect(likeness('rechnung', 'eingangsrechnung')).toBe(2.5);
  expect(likeness('bewerbungen', 'werbung')).toBe(1.4);
  expect(likeness('auto', 'datev')).toBe(0);
  expect(slipsBetween('rechnugn', 'rechnung')).toBe(1);
  expect(slipsBetween('ab', 'abcdef')).toBe(Infinity);
});

test('every typical use has a sign of its own', () => {
  const signs = ids.map(signOf);
  expect(ids.filter((_, index) => signs.indexOf(signs[index] ?? '') !== index)).toEqual([]);
});
