import type { Language } from '../i18n/text.ts';

/** One line to tick; `checked` where the answers already say so. */
type Check = { text: string; checked: boolean };
/**
 * `quote`: a text to be copied as it stands; `field`: something to fill in; `widths`: the shares of the columns of a table
 * where they differ.
 */
export type DocumentBlock =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; items: readonly string[] }
  | { type: 'steps'; items: readonly string[] }
  | { type: 'quote'; label: string; text: string; language: Language }
  | {
      type: 'table';
      header: readonly string[];
      rows: readonly (readonly string[])[];
      widths?: readonly number[];
    }
  | { type: 'field'; label: string }
  | { type: 'checks'; items: readonly Check[] };

export const KINDS = [
  'decision',
  'policy',
  'privacyNotice',
  'notices',
  'vendor',
  'record',
  'clientRecord',
  'dpia',
  'training',
  'staff',
  'processor',
  'secrecy',
  'balancing',
  'consent',
] as const;
export type KindId = (typeof KINDS)[number];

/** A document made from the answers, the same for every format. */
export type CaseDocument = {
  id: KindId;
  title: string;
  /** Without its ending. */
  fileName: string;
  language: Language;
  /** Name of the product, named as its maker. */
  product: string;
  use: string;
  blocks: readonly DocumentBlock[];
  /** What it rests on: the last page, to be taken off before the document is passed on. */
  basis: readonly DocumentBlock[];
};
