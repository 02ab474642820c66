import type { DocumentContext } from './context.ts';
import { isCertain } from './fits.ts';
import type { DocumentBlock } from './model.ts';
import { part } from './parts.ts';

/** No template makes a prohibited use a lawful one. */
export function warning(context: DocumentContext): DocumentBlock[] {
  return isCertain([{ definition: 'ai-act:prohibited' }], context) ? part('prohibited', context.text) : [];
}
