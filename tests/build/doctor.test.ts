import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doctorReport } from '../../scripts/build/doctorReport.ts';
import { toDoBeforeGoingLive } from '../../scripts/build/goLive.ts';
import type { Operator } from '../../src/operator.ts';
import { doctorOn } from '../support/doctorOn.ts';
import { austrian, german } from '../support/operator.ts';

describe('good settings', () => {
  test.each([
    ['Austria', austrian],
    ['Germany', german],
  ])('%s: nothing to do', (_, settings) => {
    const { text, good } = doctorOn(settings);
    expect(good).toBe(true);
    expect(text.split('\n')).toHaveLength(1);
    expect(text).toContain('Alles da');
  });

  test('what only the flyer needs is a hint', () => {
    const { text, good } = doctorOn({ ...austrian, legal: { ...austrian.legal, publishingPlace: '' } }, 'en');
    expect(good).toBe(true);
    expect(text).toContain(
      'Only for the printed flyer:\n- Missing: place of publication (“legal.publishingPlace”).',
    );
  });
});

const legal = (change: Partial<Operator['legal']>, base = austrian) => ({
  ...base,
  legal: { ...base.legal, ...change },
});
const privacy = (change: Partial<Operator['privacy']>, base = austrian) => ({
  ...base,
  privacy: { ...base.privacy, ...change },
});
const abroad = { name: 'Host', country: 'US', transferBasis: '', logDays: 7 };

test.each<[string, object, string]>([
  ['seat', legal({ seat: '' }), 'Es fehlt: Sitz („legal.seat“).'],
  [
    'register of a registered firm',
    legal({ registerNumber: '' }),
    'Es fehlt: Registernummer („legal.registerNumber“).',
  ],
  ['chamber in Austria', legal({ chamber: '' }), 'Es fehlt: Kammer oder Berufsverband („legal.chamber“).'],
  ['full disclosure', legal({ mediaDisclosure: 'full', shareholders: ['A'] }), 'grundlegende Richtung'],
  ['responsible in Germany', legal({ contentResponsible: '' }, german), 'verantwortlich für den Inhalt'],
  [
    'authority in Germany',
    privacy({ complaintAuthority: { name: '', url: '' } }, german),
    'Datenschutzbehörde',
  ],
  ['second way of contact', { ...austrian, phone: '' }, 'Es fehlt: Telefon oder Formular („phone“).'],
  ['host outside the EEA', privacy({ host: abroad }), 'Grundlage der Übermittlung an den Hoster'],
  [
    'recipient of the form',
    { ...austrian, signup: { ...austrian.signup, url: 'https://f.invalid' } },
    'Formulars',
  ],
  ['sample', { ...austrian, email: 'pilot@example.at' }, '„email“ ist noch das Beispiel „pilot@example.at“.'],
  ['pale accent', { ...austrian, accent: '#999999' }, 'zu hell für weiße Schrift: Kontrast 2,85'],
  ['accent on paper', { ...austrian, accent: '#767676' }, 'auf dem Hintergrund der Seiten schlecht zu lesen'],
  ['no colour', { ...austrian, accent: 'green' }, 'Die Farbe („accent“) muss aus # und sechs Zeichen'],
  ['site', { ...austrian, siteUrl: 'https://haus.invalid' }, 'mit https:// beginnen und mit / enden'],
  ['form', { ...austrian, signup: { ...austrian.signup, url: 'http://f.invalid' } }, 'Formular sendet'],
  [
    'trial',
    { ...austrian, signup: { ...austrian.signup, url: 'http://localhost:5040/form' } },
    'nur ein Versuch',
  ],
  ['logo elsewhere', { ...austrian, logo: '../operator.json' }, 'Das Logo („logo“) muss'],
  ['logo that is a folder', { ...austrian, logo: '.' }, 'Das Logo („logo“) muss'],
  [
    'e-mail with more',
    { ...austrian, email: 'a@b.invalid?cc=x%40y.invalid' },
    'Zeichen, die keine Adresse hat',
  ],
  ['logo', { ...austrian, logo: 'nowhere.svg' }, 'Das Logo nowhere.svg liegt nicht im Ordner public/.'],
  ['campaign', { ...austrian, campaigns: ['a', 'Messe 1'] }, '„campaigns.1“: Ein Kennzeichen'],
])('%s is named in a sentence', (_, settings, sentence) => {
  const { text, good } = doctorOn(settings);
  expect(good).toBe(false);
  expect(text).toContain(sentence);
  expect(text).not.toMatch(/doctor:|legal:|{{/);
});

test('one sentence for each thing: a firm that is not registered needs no register', () => {
  const trader = legal({ legalForm: 'Einzelunternehmen', registerNumber: '', registerCourt: '' });
  expect(toDoBeforeGoingLive(trader, { paper: '#f8f6f1', folder: 'public/', hasFile: () => true })).toEqual(
    [],
  );
  expect(doctorOn(legal({ seat: '' })).text).toMatch(
    /Eine Sache ist vor der Veröffentlichung zu tun\.\n- [^\n]+$/,
  );
});

test('the settings of the project are samples and are refused', () =>
  expect(doctorReport('.', 'operator.json', 'de').good).toBe(false));

test('the build for publication is strict; starting and testing a fresh clone is not', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(scripts['build']).toBe('node scripts/build.js');
  for (const name of ['start', 'test', 'bench']) expect(scripts[name]).toContain('build -- --allow-sample');
});
