import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { operator } from '../../src/operator.ts';
import { recordOf } from '../../src/pilot/record.ts';
import { freePort } from './freePort.ts';
import { circumstances, filled } from './signup.ts';

/** A receiver in a process of its own. `said`: what it has written so far. */
export type Receiver = { url: string; said: () => string; kill: () => Promise<void> };
type Start = (environment?: Record<string, string>, fileSize?: string) => Promise<Receiver>;

/**
 * Starts receivers on one folder, which is new for each test; what runs at its end is killed. `fileSize`: KB that a file may
 * have, as on a full disk.
 */
export function receivers(): { folder: () => string; start: Start } {
  let folder = '';
  const running: ChildProcess[] = [];
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ki-check-'))));
  afterEach(async () => {
    await Promise.all(running.splice(0).map(kill));
    rmSync(folder, { recursive: true });
  });
  const start: Start = async (environment = {}, fileSize = 'unlimited') => {
    const settings = {
      RECEIVER_FOLDER: folder,
      RECEIVER_PORT: String(await freePort()),
      ...environment,
    };
    const env = { ...process.env, ...settings };
    const child = spawn('bash', ['-c', `ulimit -f ${fileSize}; exec node scripts/receiver.js`], { env });
    running.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (said += part.toString()));
    while (!said.includes('listens at')) {
      const [code] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as unknown[];
      if (typeof code === 'number') throw new Error(said);
    }
    return { url: `http://127.0.0.1:${settings.RECEIVER_PORT}/`, said: () => said, kill: () => kill(child) };
  };
  return { folder: () => folder, start };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Posts an enquiry as a browser does; true if it was accepted. Each comes from an address of its own. */
export async function accepts({ url }: Receiver, id: number): Promise<boolean> {
  const body = JSON.stringify(recordOf(filled, { ...circumstances, id: `id-${id}` }));
  const from = { 'X-Forwarded-For': `10.0.${id >> 8}.${id & 255}` };
  const headers = { Origin: new URL(operator.siteUrl).origin, 'Content-Type': 'application/json', ...from };
  return fetch(url, { method: 'POST', headers, body }).then(
    ({ status }) => status === 200,
    () => false,
  );
}
