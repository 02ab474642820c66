import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskFolder } from '../../scripts/receiver/diskFolder.ts';
import { operator } from '../../src/operator.ts';
import { recordOf } from '../../src/pilot/record.ts';
import { openJournal } from '../../src/receiver/journal.ts';
import { circumstances, filled } from '../support/signup.ts';

let folder = '';
const running: ChildProcess[] = [];
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ki-check-'))));
afterEach(() => {
  running.splice(0).forEach((each) => each.kill('SIGKILL'));
  rmSync(folder, { recursive: true });
});

type Receiver = { url: string; kill: () => void };

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A receiver in a process of its own, on the same folder as the others. `files`: KB that a file may have. */
async function receiver(files = 'unlimited'): Promise<Receiver> {
  const port = await freePort();
  const env = { ...process.env, RECEIVER_FOLDER: folder, RECEIVER_PORT: String(port) };
  const child = spawn('bash', ['-c', `ulimit -f ${files}; exec node scripts/receiver.js`], { env });
  running.push(child);
  await new Promise<void>((resolve, reject) => {
    let said = '';
    const hear = (part: Buffer) => (said += part.toString()).includes('listens at') && resolve();
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => reject(new Error(said)));
  });
  return { url: `http://127.0.0.1:${port}/`, kill: () => child.kill('SIGKILL') };
}

/** Posts an enquiry as a browser does; true if it was accepted. Each comes from an address of its own. */
async function accepts({ url }: Receiver, id: number): Promise<boolean> {
  const body = JSON.stringify(recordOf(filled, { ...circumstances, id: `id-${id}` }));
  const from = { 'X-Forwarded-For': `10.0.${id >> 8}.${id & 255}` };
  const headers = { Origin: new URL(operator.siteUrl).origin, 'Content-Type': 'application/json', ...from };
  return fetch(url, { method: 'POST', headers, body }).then(
    ({ status }) => status === 200,
    () => false,
  );
}

/** The ids in the files as they are read, and how many lines are no enquiry. */
function kept(): { ids: string[]; torn: number } {
  const ids = [...openJournal(diskFolder(folder), 'enquiries').entries()].map(({ id }) => id);
  const text = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const lines = text.join('').split('\n').filter(Boolean);
  return { ids: ids.sort(), torn: lines.filter((each) => !each.endsWith('Z"}')).length };
}
const idsOf = (numbers: Iterable<number>) => [...numbers].map((each) => `id-${each}`).sort();
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

test('two processes on one folder, one of them killed in the middle: nothing accepted is lost, nothing is there twice', async () => {
  const [first, second] = await Promise.all([receiver(), receiver()]);
  const accepted = new Set<number>();
  const post = async (to: Receiver, id: number) => {
    if (await accepts(to, id)) accepted.add(id);
    if (accepted.size >= 60) first.kill();
  };
  const both = (id: number) => Promise.all([post(first, id), post(second, id)]);
  for (let id = 0; id < 120; id += 10) await Promise.all(upTo(10).map((each) => both(id + each)));
  expect(await accepts(first, 0)).toBe(false);
  const after = kept();
  expect(after.ids).toEqual(expect.arrayContaining(idsOf(accepted)));
  const third = await receiver();
  await Promise.all(upTo(130).map((id) => post(third, id)));
  expect([...accepted].length).toBe(130);
  expect(kept().ids).toEqual(idsOf(upTo(130)));
}, 20_000);

test.runIf(process.platform === 'linux')(
  'a full disk: what it did not take is not accepted, and is taken when there is room again',
  async () => {
    const [full, roomy] = await Promise.all([receiver('4'), receiver()]);
    const answers: boolean[] = [];
    for (const id of upTo(12)) answers.push(await accepts(full, id));
    expect(answers[0]).toBe(true);
    expect(answers.at(-1)).toBe(false);
    expect(kept()).toMatchObject({ ids: idsOf(upTo(answers.indexOf(false))), torn: 1 });
    for (const id of upTo(12)) expect(await accepts(roomy, id)).toBe(true);
    expect(kept()).toMatchObject({ torn: 1 });
    expect(kept().ids).toEqual(idsOf(upTo(12)));
  },
  20_000,
);
