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

/** Ids by their short names; of two with the same one the first counts. */
export function idsByShortName(ids: readonly string[]): ReadonlyMap<number, string> {
  return new Map([...ids].reverse().map((id) => [shortName(id), id]));
}
