import type { Operator } from '../../src/operator.ts';
import { austrian, german } from './operator.ts';

const OPTIONAL = ['about', 'tips', 'person', 'pilot', 'proof', 'rules'] as const;
const withoutOptional = (operator: Operator) =>
  Object.fromEntries(
    Object.entries(operator).filter(([name]) => !OPTIONAL.some((each) => each === name)),
  ) as Operator;
const bare = withoutOptional(austrian);
const person: Operator = {
  ...bare,
  person: {
    portrait: 'portrait.jpg',
    role: { de: 'Moderator', en: 'Moderator' },
    words: { de: 'Ich übersetze Ihnen das Gesetz.', en: 'I translate the law for you.' },
    signature: 'V. N.',
    signatureImage: 'signature.svg',
  },
  pilot: {
    roundTables: [{ date: '2099-12-15', time: '17:00', minutes: 60, place: 'online' }],
    places: { left: 3, total: 15 },
    cost: { de: 'Die Teilnahme kostet nichts.', en: 'Taking part costs nothing.' },
    talk: { de: '20 Minuten am Telefon, kostenlos', en: '20 minutes on the phone, free of charge' },
  },
  proof: [{ name: 'Probe', role: { de: 'hat gegengelesen', en: 'read it again' } }],
};
const own = {
  about: { de: 'Wir sind eine Kammer zur Probe.', en: 'We are a chamber on trial.' },
  tips: [{ date: '2026-11-01', text: { de: 'Fragen Sie uns.', en: 'Ask us.' } }],
  logo: 'logo.svg',
};
const chamber: Operator = {
  ...{ ...bare, ...own },
  name: 'Kammer am Test',
  accent: '#7a1f3d',
  campaigns: ['kammer-2026'],
  legal: { ...austrian.legal, legalForm: 'Körperschaft öffentlichen Rechts' },
};
const everything: Operator = {
  ...{ ...person, ...own },
  rules: { maintainer: 'A. B., Software', reviewer: 'C. D., Recht', everyMonths: 3 },
  signup: { ...austrian.signup, url: 'https://anfrage.haus.invalid/' },
  legal: {
    ...austrian.legal,
    mediaDisclosure: 'full',
    editorialLine: 'Auskunft',
    shareholders: ['A, 100 %'],
  },
  privacy: {
    ...austrian.privacy,
    signup: { name: 'Formularhaus', country: 'US', transferBasis: 'Klauseln' },
    dpo: 'dsb@haus.invalid',
  },
};

/** Settings as five operators may have them, each ready to go live; addresses are of a kind that nobody can have. */
export const FIVE_SETTINGS: Readonly<Record<string, Operator>> = {
  bare,
  person,
  chamber,
  'German operator': withoutOptional(german),
  everything,
};
