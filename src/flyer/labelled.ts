import { lineHeight } from '../report/pdf/style.ts';
import { addressHeight, drawAddress } from './address.ts';
import type { CodeWords } from './content.ts';
import { drawCode } from './parts.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** Heights of the words above and below codes that stand beside each other. */
export type LabelHeights = { above: number; below: number };
/** Between a code and the words above and below, in millimetres. */
const AIR = 0.5;

/** A code with its words above and its address below, in a column. `heights`: of all that stand beside it. */
export function drawLabelled(
  sheet: Sheet,
  { label, hint, href, address }: CodeWords,
  styles: Styles,
  place: Omit<Area, 'height'>,
  { code, heights }: { code: number; heights: LabelHeights },
): void {
  const y = place.y + heights.above;
  sheet.text(hint, styles.hint, { ...place, y: sheet.text(label, styles.label, place) });
  drawCode(sheet, href, { x: place.x, y, width: code });
  drawAddress(sheet, address, styles.address, { ...place, y: y + code + AIR });
}

/** The heights that words of codes in columns of this width take. */
export function labelHeights(
  sheet: Sheet,
  codes: readonly CodeWords[],
  styles: Styles,
  width: number,
): LabelHeights {
  const hints = codes.map(({ hint }) => sheet.heightOf(hint, styles.hint, width));
  const addresses = codes.map(({ address }) => addressHeight(sheet, address, styles.address, width));
  return {
    above: lineHeight(styles.label) + Math.max(...hints) + 2 * AIR,
    below: Math.max(...addresses) + AIR,
  };
}
