import type { FlyerContent } from './content.ts';
import { drawBrand, drawCode, drawOrnament, drawScale } from './parts.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** Size of the code with its white margin, in millimetres: read easily from 30 cm away. */
const CODE = 38;
/** White margin of the code, about, in millimetres: it takes the place of a gap. */
const QUIET = 3.5;

/** The side that is seen first: the question, the scale, and the way to the check. */
export function drawFront(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  const { width, height, margin, bleed } = sheet.format;
  const band = height * 0.47;
  sheet.fill({ x: -bleed, y: -bleed, width: width + 2 * bleed, height: band + bleed }, sheet.palette.accent);
  const ground = { x: -bleed, y: 0, width: width + 2 * bleed, height: band };
  drawOrnament(sheet, ground);
  drawQuestion(sheet, content, styles, ground);
  const column = { x: margin, width: sheet.measure };
  drawScale(sheet, content.scale, styles, { ...column, y: band + margin * 0.7 });
  drawScan(sheet, content, styles);
}

/** Product, question and headline, white on a ground that stands there already. */
export function drawQuestion(sheet: Sheet, content: FlyerContent, styles: Styles, ground: Area): void {
  const { margin } = sheet.format;
  const column = { x: margin, width: sheet.measure };
  drawBrand(sheet, content.product, styles, { ...column, y: ground.y + margin });
  const bottom = ground.y + ground.height - margin * 0.9;
  const headline = bottom - sheet.heightOf(content.headline, styles.headline, column.width);
  const question = headline - 3 - sheet.heightOf(content.question, styles.question, column.width);
  sheet.text(content.question, styles.question, { ...column, y: question });
  sheet.text(content.headline, styles.headline, { ...column, y: headline });
}

/** Code, address below it, and beside it why to scan it. */
function drawScan(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  const { height, margin } = sheet.format;
  const address = sheet.heightOf(content.address, styles.address, sheet.measure);
  const top = height - margin * 0.8 - address - CODE;
  drawCode(sheet, content.href, { x: margin - QUIET, y: top, width: CODE });
  sheet.text(content.address, styles.address, { x: margin, y: top + CODE - 1.5, width: sheet.measure });
  const column = { x: margin + CODE, width: sheet.measure - CODE };
  const title = sheet.text(content.scan.title, styles.scan, { ...column, y: top + QUIET });
  sheet.text(content.scan.text, styles.scanText, { ...column, y: title + 1.5 });
}
