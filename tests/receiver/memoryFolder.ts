import type { Folder } from '../../src/receiver/folder.ts';

/** A folder in memory; `room`: how many bytes it takes before it is full. */
export type MemoryFolder = Folder & { files: Map<string, string>; room: number };

/** A folder that fills up in the middle of a line, as a disk does. */
export function memoryFolder(): MemoryFolder {
  const files = new Map<string, string>();
  const folder: MemoryFolder = {
    files,
    room: Infinity,
    sizes: () => new Map([...files].map(([name, text]) => [name, Buffer.byteLength(text)])),
    read: (name, from) => Buffer.from(files.get(name) ?? '').subarray(from),
    append: (name, text) => {
      const part = text.slice(0, folder.room);
      folder.room -= part.length;
      if (part !== '') files.set(name, (files.get(name) ?? '') + part);
      if (part !== text) throw new Error('no space left on device');
    },
    flush: () => undefined,
    alone: (_, work) => work(),
  };
  return folder;
}
