import type { DocumentContext } from './context.ts';
import type { Alternatives } from './fits.ts';
import { isCertain } from './fits.ts';
import type { DocumentBlock } from './model.ts';

/** A line to tick, and when the answers tick it; without that it is ticked by hand. */
export type TickedLine = readonly [id: string, when: Alternatives];

/** Lines to tick, with those ticked that the answers speak for. */
export function ticked(
  address: string,
  lines: readonly TickedLine[],
  context: DocumentContext,
): DocumentBlock {
  const items = lines.map(([id, when]) => ({
    text: context.text.t(`documents:${address}.${id}`),
    checked: isCertain(when, context),
  }));
  return { type: 'checks', items };
}
