import { darkAreas } from '../report/pdf/rectangles.ts';
import { lineHeight } from '../report/pdf/style.ts';
import { printQrCode } from '../share/qr.ts';
import { BLACK, CLASS_COLOURS, WHITE } from './cmyk.ts';
import type { FlyerContent } from './content.ts';
import { FLYER_CLASSES } from './content.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** Length of the bar of the lowest class as a share of the longest. */
const SHORTEST = 0.58;
type Place = { x: number; y: number; width: number };

/** Sign and name of the product, white on the accent. Hands back where it ends. */
export function drawBrand(sheet: Sheet, product: string, styles: Styles, { x, y, width }: Place): number {
  const size = lineHeight(styles.brand) * 1.4;
  sheet.fill({ x, y, width: size, height: size }, WHITE, size / 4);
  drawTick(sheet, { x, y, width: size, height: size }, size / 9);
  const top = y + (size - lineHeight(styles.brand)) / 2;
  sheet.text(product, styles.brand, { x: x + size * 1.35, y: top, width: width - size * 1.35 });
  return y + size;
}

/** A check mark in the accent, inside a square. */
export function drawTick(sheet: Sheet, { x, y, width }: Area, thickness: number): void {
  const at = (right: number, down: number) => [x + width * right, y + width * down] as const;
  const { accent } = sheet.palette;
  sheet.doc.setLineCap('round').setLineJoin('round');
  sheet.stroke([at(0.26, 0.53), at(0.43, 0.7), at(0.76, 0.33)], accent, thickness);
  sheet.doc.setLineCap('butt').setLineJoin('miter');
}

/** The classes as bars that grow with what the law asks, each with its words. Hands back where they end. */
export function drawScale(
  sheet: Sheet,
  steps: FlyerContent['scale']['steps'],
  styles: Styles,
  { x, y, width }: Place,
): number {
  const line = lineHeight(styles.step);
  const height = line * 1.75;
  return FLYER_CLASSES.reduce((top, each, index) => {
    const length = width * (SHORTEST + (1 - SHORTEST) * (index / (FLYER_CLASSES.length - 1)));
    sheet.fill({ x, y: top, width: length, height }, CLASS_COLOURS[each], height / 4);
    const column = { x: x + height * 0.45, width: length - height * 0.9 };
    sheet.text(steps[each], styles.step, { ...column, y: top + (height - line) / 2 });
    return top + height + line * 0.35;
  }, y);
}

/** The same steps without words, rising from the foot of the coloured ground. */
export function drawOrnament(sheet: Sheet, { x, y, width, height }: Area): void {
  const { raised } = sheet.palette;
  const column = width / raised.length;
  raised.forEach((colour, index) => {
    const rise = height * (0.18 + index * 0.2);
    const step = { x: x + index * column, y: y + height - rise, width: column, height: rise };
    sheet.rectangles([step], colour);
  });
}

/** The address as a code on white paper, its white margin included. Throws a RangeError if it is too long to be read. */
export function drawCode(sheet: Sheet, href: string, { x, y, width }: Place): void {
  const code = printQrCode(href);
  if (!code) throw new RangeError(`too long for a code: ${href}`);
  sheet.fill({ x, y, width, height: width }, WHITE);
  sheet.rectangles(darkAreas(code, { x, y, width }), BLACK);
}

/** What the reader gains, each with a check mark. Hands back where the list ends. */
export function drawBenefits(
  sheet: Sheet,
  benefits: FlyerContent['benefits'],
  styles: Styles,
  { x, y, width, gap }: Place & { gap: number },
): number {
  const size = lineHeight(styles.benefit);
  const column = { x: x + size * 1.5, width: width - size * 1.5 };
  return benefits.reduce((top, { title, text }) => {
    drawTick(sheet, { x: x - size * 0.26, y: top, width: size * 1.1, height: size }, size / 7);
    const below = sheet.text(title, styles.benefit, { ...column, y: top });
    return sheet.text(text, styles.body, { ...column, y: below }) + gap;
  }, y);
}
