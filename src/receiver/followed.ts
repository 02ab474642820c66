import { objectIn } from '../domain/objectIn.ts';
import type { Entry, Folder } from './folder.ts';

const NEW_LINE = 10;

/** What the files of a journal are known to hold, whoever writes to them. */
export type Followed = {
  /** Reads what is new in the files. */
  catchUp: () => void;
  /** The file in which an id stands. */
  fileOf: (id: string) => string | undefined;
  /** True if a file ended in the middle of a line. */
  isTorn: (name: string) => boolean;
};

/** Follows files that grow at their ends. Nothing is read twice, but half a line until it is finished. */
export function followed(folder: Folder, isOurs: (name: string) => boolean): Followed {
  /** Bytes of each file that were read: always up to the end of a line. */
  const readTo = new Map<string, number>();
  const files = new Map<string, string>();
  let sizes: ReadonlyMap<string, number> = new Map();
  const catchUp = () => {
    sizes = folder.sizes();
    for (const [name, size] of sizes) {
      const before = readTo.get(name) ?? 0;
      // A file that got shorter was cleared up by hand.
      const from = size < before ? 0 : before;
      if (!isOurs(name) || size === from) continue;
      const { lines, end } = wholeLines(folder.read(name, from));
      readTo.set(name, from + end);
      for (const { id } of entriesIn(lines)) if (!files.has(id)) files.set(id, name);
    }
  };
  return {
    catchUp,
    fileOf: (id) => files.get(id),
    isTorn: (name) => (sizes.get(name) ?? 0) > (readTo.get(name) ?? 0),
  };
}

/** The lines that are finished, and the byte behind the last of them. */
export function wholeLines(bytes: Uint8Array): { lines: string[]; end: number } {
  const end = bytes.lastIndexOf(NEW_LINE) + 1;
  return { lines: new TextDecoder().decode(bytes.subarray(0, end)).split('\n'), end };
}

/** What is no entry, such as half a line, is passed over: nobody was told that it was accepted. */
export function entriesIn<E extends Entry>(lines: readonly string[]): E[] {
  return lines
    .map((each) => objectIn(each))
    .filter((each): each is E & Record<string, unknown> => typeof each?.['id'] === 'string');
}
