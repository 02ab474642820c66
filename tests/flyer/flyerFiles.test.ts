import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { flyerFiles } from '../../scripts/build/flyerFiles.ts';
import { THEME_NAMES } from '../../src/flyer/themes.ts';

const wanted = { event: 'fair', thema: 'general', format: 'a5', lang: 'de', date: '2026-11-26' } as const;
const filesOf = async (wish: object) => (await flyerFiles('.', { ...wanted, ...wish })).files;
const namesOf = async (wish: object) => (await filesOf(wish)).map(({ name }) => name);

test('the theme stands in the name of the file, unless it is for everybody', async () => {
  expect(await namesOf({})).toEqual(['KI-Check_A5_fair.pdf', 'KI-Check_A5_fair_Schnittmarken.pdf']);
  expect(await namesOf({ thema: 'salon', format: 'a4' })).toEqual(['KI-Check_A4_fair_salon.pdf']);
});

test('a flyer has the code of the check on both sides and that of the talk, a poster each once', async () => {
  const codesOf = async (format: string) => (await filesOf({ thema: 'media', format }))[0]?.codes;
  const check = 'https://ki-check.example.at/check/?quelle=fair#fall=advertising-images';
  expect(await codesOf('dl')).toEqual([check, check, 'https://example.at/termin']);
  expect(await codesOf('a4')).toEqual([check, 'https://example.at/termin']);
});

test('an unknown theme ends with one line that lists all of them, and status 2', () => {
  const wish = ['scripts/flyer.js', '--event', 'fair', '--thema', 'bakery'];
  const { status, stderr, stdout } = spawnSync(process.execPath, wish, { encoding: 'utf8' });
  expect({ status, stderr, stdout }).toEqual({
    status: 2,
    stderr: `--thema: ${THEME_NAMES.join(', ')}\n`,
    stdout: '',
  });
});
