import { lineHeight } from '../report/pdf/style.ts';
import type { Area, PrintStyle, Sheet } from './sheet.ts';
import { SMALLEST } from './styles.ts';

/** The parts of a web address: it may go on in the next line after a slash or a hyphen, before a dot. */
const PARTS = /\.?[^./-]+[/-]*|./g;
/** A line of exactly the width would be broken once more. */
const FITS = 0.99;

/** Writes a web address, smaller if then it fits on one line, and hands back where it ends. */
export function drawAddress(
  sheet: Sheet,
  address: string,
  style: PrintStyle,
  place: Omit<Area, 'height'>,
): number {
  const set = setAddress(sheet, address, style, place.width);
  return set.lines.reduce((y, line) => sheet.text(line, set.style, { ...place, y }), place.y);
}

/** The height that it takes. */
export function addressHeight(sheet: Sheet, address: string, style: PrintStyle, width: number): number {
  const set = setAddress(sheet, address, style, width);
  return set.lines.length * lineHeight(set.style);
}

function setAddress(sheet: Sheet, address: string, style: PrintStyle, width: number) {
  const most = width * FITS;
  const fitting = (style.size * most) / sheet.widthOf(address, style);
  const smaller = { ...style, size: Math.min(style.size, Math.max(fitting, SMALLEST.words)) };
  const lines = (address.match(PARTS) ?? []).reduce<string[]>((before, part) => {
    const longer = `${before.at(-1) ?? ''}${part}`;
    return sheet.widthOf(longer, smaller) <= most ? [...before.slice(0, -1), longer] : [...before, part];
  }, []);
  return { lines, style: smaller };
}
