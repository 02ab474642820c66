import { chmodSync } from 'node:fs';
import { expect, test } from 'vitest';
import { receiverCheckup } from '../../scripts/receiver/checkup.ts';
import { operator } from '../../src/operator.ts';
import { freePort } from '../support/freePort.ts';
import { receivers } from '../support/receiverProcess.ts';

const { folder, start } = receivers();
const sendingTo = (url: string) => ({ ...operator, signup: { ...operator.signup, url } });
const checkup = (url: string, environment = {}, language = 'de') =>
  receiverCheckup({ RECEIVER_FOLDER: folder(), ...environment }, language, sendingTo(url));

test('a receiver that runs is well; a folder that others may read and another site are named', async () => {
  const { url } = await start();
  chmodSync(folder(), 0o700);
  expect(await checkup(url)).toEqual({ text: 'Der Empfänger nimmt Anfragen an.', good: true });
  const other = await checkup(url, { RECEIVER_ORIGIN: 'https://other.example.at' }, 'en');
  expect(other.text).toContain('takes nothing from https://other.example.at.');
  chmodSync(folder(), 0o755);
  const open = await checkup(url);
  expect(open.good).toBe(false);
  expect(open.text).toContain(`Den Ordner ${folder()} dürfen auch andere`);
});

test('nobody there, no address, and an environment that cannot work', async () => {
  const { text } = await checkup(`http://localhost:${await freePort()}/`);
  expect(text).toContain('/health antwortet nicht.');
  expect((await checkup('')).text).toContain('„signup.url“ ist leer');
  expect((await checkup('', { RECEIVER_PORT: 'x' })).text).toContain('RECEIVER_PORT muss');
});
