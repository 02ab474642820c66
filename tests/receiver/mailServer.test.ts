import { afterEach, expect, test, vi } from 'vitest';
import { freePort } from '../support/freePort.ts';
import type { Receiver } from '../support/receiverProcess.ts';
import { accepts, receivers } from '../support/receiverProcess.ts';
import type { SmtpServer } from '../support/smtpServer.ts';
import { smtpServer } from '../support/smtpServer.ts';

const { start } = receivers();
const servers: SmtpServer[] = [];
afterEach(async () => void (await Promise.all(servers.splice(0).map((each) => each.close()))));

async function server(port: number, host?: string): Promise<SmtpServer> {
  const started = await smtpServer(port, host);
  servers.push(started);
  return started;
}
const receiverTo = (address: string) => start({ RECEIVER_SMTP_URL: `smtp://${address}` });
/** The enquiries of which letters arrived, by the ids of the letters. */
const idsIn = ({ letters }: SmtpServer) => letters.map((each) => /^Message-ID: <(.*)@/im.exec(each)?.[1]);
const until = (isSo: () => void) => vi.waitFor(isSo, { timeout: 20_000, interval: 20 });
const heard = (receiver: Receiver, words: string) => until(() => expect(receiver.said()).toContain(words));

test('each enquiry is a letter that can be answered; what the server refuses waits on the disk and holds up no other', async () => {
  const port = await freePort();
  const post = await server(port);
  post.refuse('id-1@');
  const receiver = await receiverTo(`127.0.0.1:${port}`);
  for (const id of [0, 1, 2]) expect(await accepts(receiver, id)).toBe(true);
  await until(() => expect(idsIn(post)).toEqual(['id-0', 'id-2']));
  expect(post.letters[0]).toMatch(/^Reply-To: .*Vorname Nachname.*<name@example\.at>/im);
  await heard(receiver, '550 No such user here');

  await receiver.kill();
  post.refuse('nothing');
  await receiverTo(`127.0.0.1:${port}`);
  await until(() => expect(idsIn(post)).toEqual(['id-0', 'id-2', 'id-1']));
}, 60_000);

test('a server that is down: the visitor is told yes all the same; when it is back, all is sent, each once', async () => {
  const port = await freePort();
  const receiver = await receiverTo(`127.0.0.1:${port}`);
  for (const id of [0, 1]) expect(await accepts(receiver, id)).toBe(true);
  await heard(receiver, '2 waiting');
  const post = await server(port);
  expect(await accepts(receiver, 2)).toBe(true);
  expect(await accepts(receiver, 2)).toBe(true);
  await until(() => expect(idsIn(post)).toEqual(['id-0', 'id-1', 'id-2']));
}, 60_000);

test.runIf(process.platform === 'linux')(
  'nothing is sent in the open to another computer',
  async () => {
    // Only Linux has this second address of its own.
    const port = await freePort();
    const post = await server(port, '127.0.0.2');
    const receiver = await receiverTo(`127.0.0.2:${port}`);
    expect(await accepts(receiver, 0)).toBe(true);
    await heard(receiver, '1 waiting');
    expect(post.letters).toEqual([]);
  },
  60_000,
);
