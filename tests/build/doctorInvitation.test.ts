import { expect, test } from 'vitest';
import type { Operator } from '../../src/operator.ts';
import { doctorOn } from '../support/doctorOn.ts';
import { austrian } from '../support/operator.ts';

const person = (change: Partial<Operator['person']>) => ({
  ...austrian,
  person: { ...austrian.person, ...change },
});
const roundTable = (change: object) => ({
  ...austrian,
  pilot: { roundTables: [{ date: '2099-01-07', time: '17:00', minutes: 60, place: 'online', ...change }] },
});

test.each<[string, Operator, string]>([
  ['portrait', person({ portrait: 'nowhere.jpg' }), 'Die Datei nowhere.jpg („person.portrait“) liegt nicht'],
  ['signature', person({ signatureImage: '../x.svg' }), '„person.signatureImage“ muss der Name einer Datei'],
  ['sample', person({ words: { de: 'Ich bin Max Mustermann.' } }), '„person.words.de“ ist noch das Beispiel'],
  ['many words', person({ words: { de: 'x'.repeat(401) } }), '„person.words.de“ ist zu lang: Höchstens 400'],
  ['day', roundTable({ date: '2026-02-29' }), '„pilot.roundTables.0.date“ muss ein Tag sein, den es gibt'],
  ['time', roundTable({ time: '24:00' }), '„pilot.roundTables.0.time“ muss eine Uhrzeit sein'],
  ['length', roundTable({ minutes: 5 }), '„pilot.roundTables.0.minutes“ darf nicht kleiner als 15 sein.'],
  [
    'half a minute',
    roundTable({ minutes: 30.5 }),
    '„pilot.roundTables.0.minutes“ muss eine ganze Zahl sein.',
  ],
  [
    'many lines of a talk',
    { ...austrian, pilot: { talk: { de: 'x'.repeat(81) } } },
    '„pilot.talk.de“ ist zu lang: Höchstens 80',
  ],
  ['places', { ...austrian, pilot: { places: { left: 9, total: 8 } } }, 'nicht mehr Plätze frei sein (9)'],
  ['proof', { ...austrian, proof: [{ name: 'A', url: 'http://a.invalid' }] }, '„proof.0.url“ muss mit https'],
])('a wrong value is named in a sentence: %s', (_, settings, sentence) => {
  const { text, good } = doctorOn(settings);
  expect(good).toBe(false);
  expect(text).toContain(sentence);
});

test.each(['2028-02-29', '2027-04-30', '2027-12-31'])('a day that exists passes: %s', (date) =>
  expect(doctorOn(roundTable({ date })).good).toBe(true),
);
test.each(['2027-04-31', '2027-02-30', '2100-02-29', '15.12.2026', ''])('no day: %s', (date) =>
  expect(doctorOn(roundTable({ date })).good).toBe(false),
);

test('all of it may be missing or empty, and the doctor says what would help most', () => {
  const empty = { person: { words: { de: ' ' } }, pilot: { roundTables: [] }, proof: [] };
  const bare = Object.entries(austrian).filter(([name]) => !(name in empty));
  for (const settings of [{ ...austrian, ...empty }, Object.fromEntries(bare) as Operator]) {
    const { text, good } = doctorOn(settings);
    expect(good).toBe(true);
    expect(text).toContain('\n1. Ein nächster Termin des runden Tisches („pilot.roundTables“):');
    expect(text).toContain('\n2. Ein oder zwei Sätze von Thomas Ott in der Ich-Form („person.words“):');
    expect(text.split('\n')).toHaveLength(10);
  }
});

test('what is there is not asked for', () => {
  const pilot = { ...austrian.pilot, roundTables: [], cost: { de: ' ' }, talk: {} };
  expect(
    doctorOn({ ...austrian, pilot }, 'en')
      .text.split('\n')
      .slice(2),
  ).toEqual([
    'What would help the invitation most, the most important first:',
    '1. A next date of the round table (“pilot.roundTables”): whoever sees a date can say yes.',
    '2. One honest sentence on what it costs (“pilot.cost”): everybody asks that first.',
    '3. How long the first talk takes, where it is and whether it costs anything (“pilot.talk”): many want to talk first.',
  ]);
});
