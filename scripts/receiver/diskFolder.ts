import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  statfsSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Folder } from '../../src/receiver/folder.ts';
import { aloneIn } from './alone.ts';

/** Less room than this, in bytes, is soon none. */
const LITTLE_ROOM = 10 * 1024 * 1024;

/** A folder on this computer that nobody else may read. It is made if it is missing. */
export function diskFolder(path: string): Folder {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const safe = new Set<string>();
  /** A new file is there for good once its name is on the disk; once is enough. */
  const flushName = (name: string) => {
    if (!safe.has(name)) flushNames(path);
    safe.add(name);
  };
  return {
    sizes: () => new Map(readdirSync(path).flatMap((name) => sizeOf(path, name))),
    read: (name, from) => opened(join(path, name), 'r', (file) => readFrom(file, from)),
    append: (name, text) => {
      opened(join(path, name), 'a', (file) => addTo(file, name, text));
      flushName(name);
    },
    flush: (name) => {
      opened(join(path, name), 'r', fsyncSync);
      flushName(name);
    },
    alone: aloneIn(path),
  };
}

/** True if a folder can be written to and has some room left. */
export function hasRoom(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize > LITTLE_ROOM;
  } catch {
    return false;
  }
}

/** Nothing for a file that has just gone: others work here, too. */
function sizeOf(path: string, name: string): [string, number][] {
  const found = statSync(join(path, name), { throwIfNoEntry: false });
  return found ? [[name, found.size]] : [];
}

function opened<Result>(path: string, how: 'r' | 'a', use: (file: number) => Result): Result {
  const file = openSync(path, how, 0o600);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

function addTo(file: number, name: string, text: string): void {
  const bytes = Buffer.from(text);
  const written = writeSync(file, bytes);
  if (written < bytes.length) throw new Error(`${name}: the disk took ${written} of ${bytes.length} bytes`);
  fsyncSync(file);
}

function readFrom(file: number, from: number): Uint8Array {
  const chunks: Buffer[] = [];
  for (let at = from; ;) {
    const chunk = Buffer.alloc(64 * 1024);
    const read = readSync(file, chunk, 0, chunk.length, at);
    if (read === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, read));
    at += read;
  }
}

/** Windows does that by itself and knows no other way. */
function flushNames(path: string): void {
  if (process.platform !== 'win32' && existsSync(path)) opened(path, 'r', fsyncSync);
}
