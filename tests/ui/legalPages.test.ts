import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { imprintFacts, missingFacts, privacyFacts } from '../../src/legal/required.ts';
import type { Operator } from '../../src/operator.ts';
import { operator } from '../../src/operator.ts';
import { legalPageOf } from '../../src/ui/legal/legalPage.ts';
import { targetOf } from '../../src/ui/text-pages/textPage.ts';
import { austrian, german } from '../support/operator.ts';
import { textIn } from '../support/report.ts';

const FACTS = { imprint: imprintFacts, privacy: privacyFacts };
const pageOf = (name: 'imprint' | 'privacy', settings: Operator, language = 'de') =>
  legalPageOf(name, textIn(language), settings, missingFacts(settings, FACTS[name](settings)));
const wordsOf = (...args: Parameters<typeof pageOf>) => JSON.stringify(pageOf(...args));
const CASES = LANGUAGES.flatMap((language) =>
  [austrian, german, operator].flatMap((settings) =>
    (['imprint', 'privacy'] as const).map((name) => ({ language, settings, name })),
  ),
);

test.each(CASES)('$language, $name of $settings.name: no gap, every link leads somewhere', (each) => {
  const { sections, lead } = pageOf(each.name, each.settings, each.language);
  const words = JSON.stringify([lead, sections]);
  expect(words).not.toMatch(/\\u0000|{{|legal:|undefined|: "|, ,/);
  expect(sections.filter(({ text, list, links }) => text.length + list.length + links.length === 0)).toEqual(
    [],
  );
  const links = sections.flatMap((section) => section.links);
  expect(() => links.map((link) => targetOf(link, each.language, each.settings.email))).not.toThrow();
});

describe('Impressum', () => {
  test('of an Austrian firm: laws, register, trade, disclosure', () => {
    const words = wordsOf('imprint', austrian);
    for (const each of ['§ 5 E-Commerce-Gesetz', 'Firmenbuchnummer: FN 0', 'Kammer', '§ 25 Mediengesetz']) {
      expect(words).toContain(each);
    }
    expect(words).toContain('Vertreten durch: A. B., C. D.');
    expect(words).not.toMatch(/DDG|MStV|\[fehlt/);
  });

  test('of a German firm: other laws, a person responsible, no disclosure', () => {
    const words = wordsOf('imprint', german);
    expect(words).toContain('§ 5 Digitale-Dienste-Gesetz');
    expect(words).toContain('§ 18 Abs. 2 MStV: E. F.');
    expect(words).not.toMatch(/ECG|MedienG|Mediengesetz|Firmenbuch|\[fehlt/);
  });

  test('what is not known and not required is left out', () => {
    expect(wordsOf('imprint', austrian)).not.toContain('UID-Nummer');
    const withVat = { ...austrian, legal: { ...austrian.legal, vatId: 'ATU0' } };
    expect(wordsOf('imprint', withVat)).toContain('UID-Nummer: ATU0');
  });

  test('of the sample names what the operator must fill in', () => {
    expect(wordsOf('imprint', operator)).toContain('Sitz: [fehlt noch: Sitz]');
    expect(wordsOf('imprint', operator, 'en')).toContain('Seat: [still missing: seat]');
  });

  test('basic line and holdings belong to the full disclosure only', () => {
    const legal = { ...austrian.legal, editorialLine: 'Linie', shareholders: ['G. H., 100 %'] };
    expect(wordsOf('imprint', { ...austrian, legal })).not.toContain('Linie');
    const full = wordsOf('imprint', { ...austrian, legal: { ...legal, mediaDisclosure: 'full' } });
    expect(full).toContain('Grundlegende Richtung: Linie');
    expect(full).toContain('Beteiligungen: G. H., 100 %');
  });
});

describe('privacy page', () => {
  test('names authority, periods and recipients', () => {
    const words = wordsOf('privacy', austrian);
    for (const each of [
      'Österreichische Datenschutzbehörde',
      'nach 7 Tagen',
      '6 Monate',
      'Land: Deutschland',
    ]) {
      expect(words).toContain(each);
    }
    expect(wordsOf('privacy', german)).toContain('Zuständig ist: Landesbehörde.');
  });

  test('names who receives the form only if there is one', () => {
    const receiver = { name: 'Formularhaus', country: 'US', transferBasis: 'Klauseln' };
    const privacy = { ...austrian.privacy, signup: receiver };
    expect(wordsOf('privacy', { ...austrian, privacy })).not.toContain('Formularhaus');
    const signup = { ...austrian.signup, url: 'https://f.invalid' };
    const words = wordsOf('privacy', { ...austrian, privacy, signup });
    expect(words).toMatch(/Formularhaus entgegen, Land: Vereinigte Staaten/);
    expect(words).toContain('stützt sich auf: Klauseln');
  });
});
