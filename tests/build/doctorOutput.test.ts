import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { FACT_PLACES } from '../../scripts/build/factPlaces.ts';
import { doctorReport } from '../../scripts/build/doctorReport.ts';
import { austrian } from '../support/operator.ts';

const folder = mkdtempSync(join(tmpdir(), 'ki-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(content: string): string {
  const file = join(folder, 'operator.json');
  writeFileSync(file, content);
  return file;
}
/** What the doctor prints, with the name of the file left out. */
const said = (file: string, language = 'de') => doctorReport('.', file, language).text.replace(file, 'FILE');
const saidOf = (settings: unknown, language?: string) => said(saved(JSON.stringify(settings)), language);
/** What `npm run doctor` prints and how it ends. */
function run(file: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/doctor.js', file], {
    encoding: 'utf8',
  });
  return { stdout: stdout.replace(file, 'FILE'), stderr, status };
}

/** One of each kind of mistake that somebody makes who types the settings. */
const mistyped = {
  ...{ ...austrian, phone: undefined },
  ...{
    nane: 'x',
    name: '',
    email: 'post',
    bookingUrl: 'haus.invalid/termin',
    siteUrl: 'https://haus.invalid',
  },
  ...{ accent: 'petrol', campaigns: 'messe' },
  address: { ...austrian.address, country: 'CH', postcode: 1010 },
  signup: { ...austrian.signup, url: 'http://haus.invalid', extra: [], fieldMap: { name: 1 } },
  legal: { ...austrian.legal, managers: [''] },
  privacy: { ...austrian.privacy, enquiryMonths: '6', host: { ...austrian.privacy.host, logDays: -1 } },
};
/** The right form, but not ready. */
const unready = {
  ...{ ...austrian, email: 'post@example.at', accent: '#999999', logo: 'haus.svg' },
  legal: { ...austrian.legal, seat: '', publishingPlace: '' },
};

test('a good file: one sentence, and the command ends well', () =>
  expect(run(saved(JSON.stringify(austrian)))).toEqual({
    stdout: 'FILE: Alles da. Die Seiten können so veröffentlicht werden.\n',
    stderr: '',
    status: 0,
  }));

test('a file with mistakes: a sentence for each, and the command fails', () =>
  expect(run(saved(JSON.stringify(mistyped)))).toEqual({
    stdout: `FILE: 16 Dinge sind vor der Veröffentlichung zu tun.
- Der Eintrag „phone“ fehlt. Fügen Sie ihn hinzu; was Sie noch nicht wissen, bleibt leer.
- Den Eintrag „nane“ gibt es nicht. Prüfen Sie die Schreibweise oder löschen Sie ihn.
- „name“ darf nicht leer sein.
- Die E-Mail-Adresse („email“) ist unvollständig oder enthält Zeichen, die keine Adresse hat. Sie braucht ein @ und danach einen Namen mit Punkt, zum Beispiel name@example.at.
- Der Link zum Terminkalender („bookingUrl“) muss mit https:// beginnen und eine ganze Adresse sein, ohne Benutzernamen, Leerzeichen und Anführungszeichen.
- Die Adresse der Seiten („siteUrl“) muss mit https:// beginnen und mit / enden, zum Beispiel https://ki-check.example.at/.
- Die Farbe („accent“) muss aus # und sechs Zeichen 0–9 oder a–f bestehen, zum Beispiel #0b5750.
- „campaigns“ muss eine Liste in eckigen Klammern sein.
- „address.postcode“ muss ein Text in Anführungszeichen sein.
- „address.country“ muss einer dieser Werte sein: AT, DE.
- Die Adresse, an die das Formular sendet („signup.url“), muss mit https:// beginnen oder leer sein und eine ganze Adresse sein, ohne Benutzernamen, Leerzeichen und Anführungszeichen.
- „signup.fieldMap.name“ muss ein Text in Anführungszeichen sein, oder null, wenn das Feld nicht gesendet wird.
- „signup.extra“ muss eine Gruppe in geschweiften Klammern sein.
- „legal.managers.0“ darf nicht leer sein.
- „privacy.host.logDays“ darf nicht kleiner als 0 sein.
- „privacy.enquiryMonths“ muss eine ganze Zahl sein, oder null, solange Sie sie nicht wissen.
`,
    stderr: '',
    status: 1,
  }));

test('a file of the right form that is not ready', () =>
  expect(saidOf(unready)).toBe(`FILE: 6 Dinge sind vor der Veröffentlichung zu tun.
- Es fehlt: Sitz („legal.seat“).
- „email“ ist noch das Beispiel „post@example.at“.
- Die Farbe #999999 ist zu hell für weiße Schrift: Kontrast 2,85, nötig sind 4,5.
- Die Farbe #999999 ist auf dem Hintergrund der Seiten schlecht zu lesen: Kontrast 2,64, nötig sind 4,5.
- Die Farbe #999999 ist auf ihrem eigenen blassen Ton schlecht zu lesen: Kontrast 2,57, nötig sind 4,5.
- Das Logo haus.svg liegt nicht im Ordner public/.

Nur für den gedruckten Flyer:
- Es fehlt: Verlagsort („legal.publishingPlace“).`));

test('pictures of an edition are looked for in its own folder', () => {
  vi.stubEnv('EDITION', 'sample');
  const text = saidOf({ ...unready, person: { portrait: 'ich und du.jpg' } });
  vi.unstubAllEnvs();
  expect(text).toContain('„person.portrait“ muss der Name einer Datei im Ordner editions/sample/ sein');
  expect(text).not.toContain('public/');
});

test('the same in English', () =>
  expect(saidOf({ ...unready, nane: 'x' }, 'en')).toBe(`FILE: One thing is to be done before publishing.
- There is no entry “nane”. Check its spelling or delete it.`));

test.each([
  [
    'a list',
    '[]',
    'FILE: Eine Sache ist vor der Veröffentlichung zu tun.\n- Die Datei muss die Einstellungen in',
  ],
  [
    'a comma is missing',
    '{\n  "a": 1\n  "b": 2\n}',
    'FILE: Diese Datei ist kein gültiges JSON. Der Fehler steht in Zeile 3 ',
  ],
  [
    'the end is missing',
    '{\n  "a": 1,\n  "b": {\n',
    'FILE: Diese Datei ist kein gültiges JSON. Der Fehler steht in Zeile 4 ',
  ],
  ['nothing', '', 'FILE: Diese Datei ist kein gültiges JSON. Der Fehler steht in Zeile 1 '],
])('no settings: %s', (_, content, sentence) => expect(said(saved(content))).toContain(sentence));

test('no file: a sentence, and the command fails', () =>
  expect(run(join(folder, 'none.json'))).toEqual({
    stdout: 'FILE: Diese Datei gibt es nicht.\n',
    stderr: '',
    status: 1,
  }));

test('an unknown language: which ones there are', () =>
  expect(said(saved('{}'), 'xx')).toBe('--lang xx: Diese Sprache gibt es nicht. Es gibt: de, en.'));

test('where a fact is written is a place in the settings', () => {
  const valueAt = (path: string) =>
    path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], austrian);
  const places = Object.values(FACT_PLACES);
  expect(places.filter((path) => valueAt(path) === undefined)).toEqual([]);
  expect(new Set(places).size).toBe(places.length);
});
