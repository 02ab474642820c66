import { darkAreas } from '../report/pdf/rectangles.ts';
import { lineHeight } from '../report/pdf/style.ts';
import { printQrCode } from '../share/qr.ts';
import { plainSteps } from '../staircase/staircase.ts';
import { BLACK, CLASS_COLOURS, WHITE } from './cmyk.ts';
import type { FlyerContent } from './content.ts';
import { FLYER_CLASSES } from './content.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** Air above the words of the steps, in lines. */
const STEP_ABOVE = 0.33;
/** Air between the words of two steps, as a share of their columns. */
const STEP_AIR = 0.09;
/** Height of the last step of the ornament as a share of its ground. */
const ORNAMENT = 0.78;
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
function drawTick(sheet: Sheet, { x, y, width }: Area, thickness: number): void {
  const at = (right: number, down: number) => [x + width * right, y + width * down] as const;
  const { accent } = sheet.palette;
  sheet.doc.setLineCap('round').setLineJoin('round');
  sheet.stroke([at(0.26, 0.53), at(0.43, 0.7), at(0.76, 0.33)], accent, thickness);
  sheet.doc.setLineCap('butt').setLineJoin('miter');
}

/** The staircase of classes, the worst at the top, with its question where it leaves room; below each step its words. */
export function drawScale(
  sheet: Sheet,
  { intro, steps }: FlyerContent['scale'],
  styles: Styles,
  area: Area,
): void {
  const air = lineHeight(styles.step) * STEP_ABOVE;
  const wide = (column: Area) => column.width * (1 - STEP_AIR);
  const words = columnsIn(area).map((column, index) =>
    sheet.heightOf(steps[FLYER_CLASSES[index] ?? 'prohibited'], styles.step, wide(column)),
  );
  const ground = { ...area, height: area.height - air - Math.max(...words) };
  sheet.text(intro, styles.scaleIntro, { ...area, width: area.width / 2 });
  columnsIn(ground).forEach((column, index) => {
    const each = FLYER_CLASSES[index] ?? 'prohibited';
    sheet.rectangles([column], CLASS_COLOURS[each]);
    const y = ground.y + ground.height + air;
    sheet.text(steps[each], styles.step, { x: column.x, y, width: wide(column) });
  });
}

/** The same steps without words, rising from the foot of the coloured ground. */
export function drawOrnament(sheet: Sheet, ground: Area): void {
  columnsIn(ground, ORNAMENT).forEach((column, index) => {
    sheet.rectangles([column], sheet.palette.raised[index] ?? sheet.palette.accent);
  });
}

/** The steps as columns on the foot of an area; the last one takes this share of its height. */
function columnsIn({ x, y, width, height }: Area, share = 1): Area[] {
  return plainSteps().map((step) => {
    const rise = height * share * step.height;
    const across = { x: x + step.left * width, width: (step.right - step.left) * width };
    return { ...across, y: y + height - rise, height: rise };
  });
}

/** The address as a code on white paper, its white margin included. Throws a RangeError if it is too long to be read. */
export function drawCode(sheet: Sheet, href: string, { x, y, width }: Place): void {
  const code = printQrCode(href);
  if (!code) throw new RangeError(`too long for a code: ${href}`);
  sheet.fill({ x, y, width, height: width }, WHITE);
  sheet.rectangles(darkAreas(code, { x, y, width }), BLACK);
}

/** Between the title and the benefits, as a share of the margin, and between two of them, in lines. */
const BENEFIT_GAPS = { title: 0.42, next: 0.55 } as const;
type Benefits = Pick<FlyerContent, 'benefitsTitle' | 'benefits'>;

/** What the reader gains, below its title and each with a check mark. */
export function drawBenefits(
  sheet: Sheet,
  { benefitsTitle, benefits }: Benefits,
  { title, benefit }: Styles,
  { x, y, width }: Place,
): void {
  const size = lineHeight(benefit);
  const column = { x: x + size * 1.5, width: width - size * 1.5 };
  const first = sheet.text(benefitsTitle, title, { x, y, width }) + sheet.format.margin * BENEFIT_GAPS.title;
  benefits.reduce((top, each) => {
    drawTick(sheet, { x: x - size * 0.26, y: top, width: size * 1.1, height: size }, size / 7);
    return sheet.text(each, benefit, { ...column, y: top }) + size * BENEFIT_GAPS.next;
  }, first);
}

/** The height that they take; nothing where there are none. */
export function benefitsHeight(sheet: Sheet, { benefitsTitle, benefits }: Benefits, styles: Styles): number {
  const { title, benefit } = styles;
  if (benefits.length === 0) return 0;
  const size = lineHeight(benefit);
  const lines = benefits.map((each) => sheet.heightOf(each, benefit, sheet.measure - size * 1.5));
  const head = sheet.heightOf(benefitsTitle, title, sheet.measure) + sheet.format.margin * BENEFIT_GAPS.title;
  const between = (lines.length - 1) * size * BENEFIT_GAPS.next;
  return lines.reduce((sum, each) => sum + each, head + between);
}
