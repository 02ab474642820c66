import { closeSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from '../../src/receiver/folder.ts';

const WAIT_MS = 2;
/** Adding a line takes a few milliseconds: who takes longer was killed. */
const TRIES = 500;
const clock = new Int32Array(new SharedArrayBuffer(4));

/** Processes with one folder keep out of each other's way: a file that only one of them can make says who is at work. */
export function aloneIn(folder: string): Folder['alone'] {
  return (name, work) => {
    const mark = join(folder, `${name}.busy`);
    for (let tries = 0; tries < TRIES && !isMade(mark); tries++) Atomics.wait(clock, 0, 0, WAIT_MS);
    try {
      return work();
    } finally {
      rmSync(mark, { force: true });
    }
  };
}

/** True if the file was not there. */
function isMade(file: string): boolean {
  try {
    closeSync(openSync(file, 'wx', 0o600));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
