import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { of } from '../support/leaves.ts';

/** Statements about the law that are wrong since 27 July 2026 or were never right. */
const NEVER: readonly RegExp[] = [
  /Hochrisiko[^.]*(gelten|gilt|seit|ab)[^.]*2\. August 202[67]/i,
  /high-risk[^.]*2 August 202[67]/i,
  /Art(ikel|\.) ?50[^.]*verschoben|Kennzeichnung[^.]*2\. Februar 2027|Article 50[^.]*postponed|2 February 2027/i,
  /KI-Kompetenz[^.]*(weggefallen|abgeschafft|gestrichen)|literacy[^.]*(abolished|dropped|removed)/i,
  /Registrierung.{0,60}(gestrichen|weggefallen|abgeschafft)|registration.{0,60}(abolished|dropped)/i,
  /Abs\. ?1 lit\. ?i\b|5\(1\)\(i\)/,
  /(Small Mid-?Caps|Midcap)[^.]*(dieselbe|gleiche)|mid-caps? (have|has|enjoy)[^.]*same/i,
  /DSGVO[^.]*(durch den|vom) Digital(en)? Omnibus[^.]*geändert|GDPR[^.]*amended by the Digital Omnibus/i,
  /96 Stunden|96 hours|Art(ikel|\.) ?88c/i,
  /RTR[^.]*(Aufsichtsbehörde|Marktüberwachungsbehörde)|RTR[^.]*(supervisory|market surveillance) authority/i,
  /Konformitätsvermutung|presumption of conformity/i,
  /konform\b|DSGVO-konform|rechtskonform|compliant|in compliance/i,
];

/** A heading that the customer wrote; the text below it says what to check. */
const QUOTED = 'So prüfen Sie, ob ein KI-Textanbieter DSGVO-konform ist';

test.each(LANGUAGES)('%s: nothing that must never be said', (language) => {
  const said = [...of(language)].filter(
    ([, text]) => text !== QUOTED && NEVER.some((each) => each.test(text)),
  );
  expect(said).toEqual([]);
});

test('the list of what must never be said would notice it', () => {
  const wrong = [
    'Hochrisiko-Pflichten gelten seit 2. August 2026.',
    'Art. 50 wurde verschoben.',
    'Die KI-Kompetenz-Pflicht ist weggefallen.',
    'Die Registrierung nach Art. 49 Abs. 2 wurde gestrichen.',
    'Neues Verbot in Art. 5 Abs. 1 lit. i.',
    'Small Mid-Caps haben dieselbe Bußgeldregel wie KMU.',
    'Die DSGVO wurde durch den Digital Omnibus geändert.',
    'Melden Sie binnen 96 Stunden.',
    'RTR ist die österreichische KI-Aufsichtsbehörde.',
    'Der Verhaltenskodex gibt eine Konformitätsvermutung.',
    'Ihr Einsatz ist DSGVO-konform.',
  ];
  expect(wrong.filter((text) => !NEVER.some((each) => each.test(text)))).toEqual([]);
});
