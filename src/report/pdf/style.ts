import type { RiskClass } from '../../domain/types.ts';
import { rgbOf } from '../../colour.ts';
import { operator } from '../../operator.ts';

/** Name under which the embedded font is known. */
export const FONT = 'NotoSans';

/** Red, green, blue, 0 to 255. */
export type Colour = readonly [number, number, number];
/** Size and leading in points and as a factor of the size. */
export type TextStyle = { size: number; weight: 'normal' | 'bold'; colour: Colour; leading: number };

export const INK: Colour = [31, 41, 40];
export const MUTED: Colour = [82, 94, 92];
export const ACCENT: Colour = rgbOf(operator.accent);
export const LINE: Colour = [205, 212, 210];
export const PAPER: Colour = [246, 244, 239];
export const WHITE: Colour = [255, 255, 255];

/** Used for classes only, always with a word beside them. */
export const CLASS_COLOURS: Readonly<Record<RiskClass, Colour>> = {
  none: [74, 85, 104],
  minimal: [30, 107, 62],
  limited: [29, 78, 137],
  high: [146, 78, 0],
  prohibited: [155, 28, 28],
};

const style = (size: number, weight: TextStyle['weight'], colour: Colour, leading: number): TextStyle => ({
  size,
  weight,
  colour,
  leading,
});
export const STYLES = {
  title: style(19, 'bold', INK, 1.2),
  heading: style(12.5, 'bold', ACCENT, 1.25),
  subheading: style(10, 'bold', INK, 1.3),
  body: style(10, 'normal', INK, 1.27),
  strong: style(10, 'bold', INK, 1.27),
  /** Dates, provisions, answers: nearly as small as print may be (ISO 9241-303 on reading distance: 8 pt). */
  fine: style(8.5, 'normal', MUTED, 1.22),
  label: style(8.5, 'bold', MUTED, 1.22),
  link: style(10, 'bold', ACCENT, 1.3),
} as const;

/** A4 in millimetres. */
export const PAGE = { width: 210, height: 297, left: 16, right: 16, top: 13.5, bottom: 16.5 } as const;
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
const MM_PER_POINT = 25.4 / 72;

/** Height of one line in millimetres. */
export function lineHeight({ size, leading }: Pick<TextStyle, 'size' | 'leading'>): number {
  return size * leading * MM_PER_POINT;
}
