import { hashOf } from './bytes.ts';

/** Length of a short name in bytes. */
export const SHORT = 3;

/**
 * A short name for an id, made from the id alone. So a link stays readable when questions are added, moved or taken
 * away, as a list of numbers would not.
 */
export function shortName(id: string): number {
  return hashOf(new TextEncoder().encode(id)) & 0xffffff;
}

/** The id that a short name stands for, or nothing if there is none among these. */
export function findId(short: number, ids: Iterable<string>): string | undefined {
  for (const id of ids) if (shortName(id) === short) return id;
  return undefined;
}
