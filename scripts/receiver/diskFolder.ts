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

/** Less room than this, in bytes, is soon none. */
const LITTLE_ROOM = 10 * 1024 * 1024;

/** A folder on this computer that nobody else may read. It is made if it is missing. */
export function diskFolder(path: string): Folder {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return {
    sizes: () => new Map(readdirSync(path).map((name) => [name, statSync(join(path, name)).size])),
    read: (name, from) => opened(join(path, name), 'r', (file) => readFrom(file, from)),
    append: (name, text) => {
      opened(join(path, name), 'a', (file) => {
        const bytes = Buffer.from(text);
        const written = writeSync(file, bytes);
        if (written < bytes.length)
          throw new Error(`${name}: the disk took ${written} of ${bytes.length} bytes`);
        fsyncSync(file);
      });
      flushNames(path);
    },
    flush: (name) => {
      opened(join(path, name), 'r', fsyncSync);
      flushNames(path);
    },
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

function opened<Result>(path: string, how: 'r' | 'a', use: (file: number) => Result): Result {
  const file = openSync(path, how, 0o600);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
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

/** A new file is there for good once its name is on the disk; Windows does that by itself and knows no other way. */
function flushNames(path: string): void {
  if (process.platform !== 'win32' && existsSync(path)) opened(path, 'r', fsyncSync);
}
