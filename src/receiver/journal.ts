import type { Entry, Folder } from './folder.ts';
import { entriesIn, followed, wholeLines } from './followed.ts';

export type Journal<E extends Entry> = {
  /** Keeps an entry unless its id is kept already. Throws if the disk does not take it. `month`: `2026-11`. */
  keep: (entry: E, month: string) => 'new' | 'known';
  has: (id: string) => boolean;
  /** Entries in the order of their months and lines, each id once. */
  entries: () => Generator<E>;
};

/**
 * Lines of JSON in one file for each month: `enquiries-2026-11.jsonl`. Several processes may write to it: a line is added in
 * one piece, and each process reads what the others wrote before it writes, alone with its id.
 */
export function openJournal<E extends Entry>(folder: Folder, series: string): Journal<E> {
  const isOurs = (name: string) => name.startsWith(`${series}-`) && name.endsWith('.jsonl');
  const { catchUp, fileOf, isTorn } = followed(folder, isOurs);
  const isKnown = (id: string) => {
    catchUp();
    const file = fileOf(id);
    // Another process may have written it a moment ago and not be through yet.
    if (file !== undefined) folder.flush(file);
    return file !== undefined;
  };
  const add = (entry: E, month: string) => {
    if (isKnown(entry.id)) return 'known';
    const name = `${series}-${month}.jsonl`;
    // Where a full disk or a crash left half a line, the next one must not grow on to it.
    folder.append(name, `${isTorn(name) ? '\n' : ''}${JSON.stringify(entry)}\n`);
    catchUp();
    if (fileOf(entry.id) === undefined) throw new Error(`${name}: the line cannot be read back`);
    return 'new';
  };
  const keep: Journal<E>['keep'] = (entry, month) =>
    isKnown(entry.id) ? 'known' : folder.alone(`${series}-${entry.id}`, () => add(entry, month));
  const has = (id: string) => {
    catchUp();
    return fileOf(id) !== undefined;
  };
  return { keep, has, entries: () => allIn<E>(folder, isOurs) };
}

function* allIn<E extends Entry>(folder: Folder, isOurs: (name: string) => boolean): Generator<E> {
  const seen = new Set<string>();
  for (const name of [...folder.sizes().keys()].filter(isOurs).sort()) {
    for (const entry of entriesIn<E>(wholeLines(folder.read(name, 0)).lines)) {
      if (!seen.has(entry.id)) yield entry;
      seen.add(entry.id);
    }
  }
}
