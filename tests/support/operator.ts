import type { Operator } from '../../src/operator.ts';
import { operator } from '../../src/operator.ts';

/** Settings of an Austrian firm that could go live; its addresses are of a kind that nobody can have. */
export const austrian: Operator = {
  ...operator,
  name: 'Haus am Test GmbH',
  email: 'post@haus.invalid',
  phone: '0',
  bookingUrl: 'https://haus.invalid/termin',
  siteUrl: 'https://ki-check.haus.invalid/',
  address: { street: 'Gasse 1', postcode: '0000', city: 'Ort', country: 'AT' },
  legal: {
    ...operator.legal,
    legalForm: 'GmbH',
    seat: 'Ort',
    registerNumber: 'FN 0',
    registerCourt: 'Gericht',
    supervisoryAuthority: 'Behörde',
    chamber: 'Kammer',
    profession: 'Gewerbe',
    tradeRules: { name: 'Gewerbeordnung', url: 'https://haus.invalid/gewo' },
    businessPurpose: 'Software',
    managers: ['A. B.', 'C. D.'],
    printer: { name: 'Druck', place: 'Ort' },
    publishingPlace: 'Ort',
  },
  privacy: {
    ...operator.privacy,
    host: { name: 'Host', country: 'AT', transferBasis: '', logDays: 7 },
    booking: { name: 'Kalender', country: 'DE', transferBasis: '' },
    enquiryMonths: 6,
  },
  person: {
    portrait: 'robots.txt',
    role: { de: 'Softwareentwicklung', en: 'software development' },
    words: { de: 'Ich übersetze Gesetze in Alltag.', en: 'I translate laws into everyday life.' },
  },
  pilot: {
    roundTables: [{ date: '2099-01-07', time: '17:00', minutes: 60, place: 'online' }],
    places: { left: 4, total: 15 },
    cost: { de: 'Das erste halbe Jahr kostet nichts.', en: 'The first six months cost nothing.' },
    talk: { de: '20 Minuten am Telefon, kostenlos', en: '20 minutes on the phone, free of charge' },
  },
  proof: [
    { name: 'Institut am Test', role: { de: 'hat die Regeln gelesen' }, url: 'https://haus.invalid/i' },
  ],
};

/** The same firm in Germany. */
export const german: Operator = {
  ...austrian,
  address: { ...austrian.address, country: 'DE' },
  legal: { ...austrian.legal, contentResponsible: 'E. F.' },
  privacy: {
    ...austrian.privacy,
    complaintAuthority: { name: 'Landesbehörde', url: 'https://land.invalid' },
  },
};
