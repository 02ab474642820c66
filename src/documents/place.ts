import type { DocumentContext } from './context.ts';
import { isCertain } from './fits.ts';

/** Countries whose law has words of its own in the documents. */
const COUNTRIES = ['at', 'de'] as const;
export type Country = (typeof COUNTRIES)[number];

/** Where the firm is, as far as the documents tell countries apart. */
export function countryOf(context: DocumentContext): Country | 'other' {
  return COUNTRIES.find((is) => isCertain([{ question: 'place', is }], context)) ?? 'other';
}
