import { isObject } from '../domain/isObject.ts';
import type { IsoDate } from '../domain/types.ts';
import { holdsAll } from './details.ts';
import { USE_FORMAT, useOf } from './parseUse.ts';
import type { Use } from './use.ts';
import { isSame } from './use.ts';

const KIND = 'ki-check-uses';
const FILE_FORMAT = 1;

/** `pdf-empty`: a PDF without data of ours. `pdf-locked`: its data are behind a password. */
export type FileProblem =
  'too-large' | 'no-json' | 'foreign' | 'newer' | 'damaged' | 'empty' | 'pdf-empty' | 'pdf-locked';
/** `broken`: the places (from 1) of entries that cannot be read; they do not take the others along. */
export type FileContent = { uses: readonly Use[]; broken?: readonly number[] } | { problem: FileProblem };

/** Uses as a file, to be kept or taken to another device. */
export function printUsesFile(uses: readonly Use[], exportedOn: IsoDate): string {
  const records = uses.map((use) => ({ format: USE_FORMAT, ...use }));
  return JSON.stringify({ kind: KIND, format: FILE_FORMAT, exportedOn, uses: records }, null, 2);
}

/** True for what such a file holds, in whatever state it is. */
export function isUsesFile(value: unknown): boolean {
  return isObject(value) && value['kind'] === KIND;
}

/** Reads such a file, each entry on its own. A file without a single entry that can be read is refused. Never throws. */
export function readUsesFile(raw: string): FileContent {
  const value = parse(raw);
  if (value === undefined) return { problem: 'no-json' };
  if (!isObject(value) || !isUsesFile(value)) return { problem: 'foreign' };
  if (typeof value['format'] === 'number' && value['format'] > FILE_FORMAT) return { problem: 'newer' };
  const { uses } = value;
  if (value['format'] !== FILE_FORMAT || !Array.isArray(uses)) return { problem: 'damaged' };
  if (uses.length === 0) return { problem: 'empty' };
  const read = uses.map(useOf);
  const broken = read.flatMap((each, index) => (each ? [] : [index + 1]));
  if (broken.length === read.length) return { problem: 'damaged' };
  const readable = read.filter((each) => each !== undefined);
  return { uses: readable, ...(broken.length > 0 && { broken }) };
}

/** What an import does to the register: uses to be added, how many of them as copies, how many were there already. */
export type Merge = { added: readonly Use[]; copies: number; known: number };

/** Adds uses without replacing any: an id that is taken by something else makes a copy with a new id and name. */
export function mergeUses(present: readonly Use[], incoming: readonly Use[], copy: (use: Use) => Use): Merge {
  const byId = new Map(present.map((use) => [use.id, use]));
  const merge = { added: [] as Use[], copies: 0, known: 0 };
  for (const use of incoming) {
    const other = byId.get(use.id);
    if (other && isSame(other, use) && holdsAll(other.details, use.details)) merge.known++;
    else {
      const fresh = other ? copy(use) : use;
      merge.copies += other ? 1 : 0;
      merge.added.push(fresh);
      byId.set(fresh.id, fresh);
    }
  }
  return merge;
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
