import { drawContact, drawFine } from './back.ts';
import { ACCENT } from './cmyk.ts';
import type { FlyerContent } from './content.ts';
import { drawBenefits, drawBrand, drawCode } from './parts.ts';
import type { Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** Distance of the coloured panel from the edge, which office printers leave white, in millimetres. */
const EDGE = 8;
const PANEL = 128;
/** Size of the code with its white margin, in millimetres: read from an arm's length and more. */
const CODE = 72;

/** One side for the wall: everything at a glance. */
export function drawPoster(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  const { width, margin } = sheet.format;
  sheet.fill({ x: EDGE, y: EDGE, width: width - 2 * EDGE, height: PANEL }, ACCENT, 5);
  const inside = { x: margin + 2, width: sheet.measure - 4 };
  drawBrand(sheet, content.product, styles, { ...inside, y: EDGE + 10 });
  const headline = EDGE + PANEL - 10 - sheet.heightOf(content.headline, styles.headline, inside.width);
  const question = headline - 4 - sheet.heightOf(content.question, styles.question, inside.width);
  sheet.text(content.question, styles.question, { ...inside, y: question });
  sheet.text(content.headline, styles.headline, { ...inside, y: headline });
  drawReasons(sheet, content, styles);
  drawFine(sheet, content, styles);
}

/** Benefits and contact on the left, the way to the check on the right. */
function drawReasons(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  const { width, margin } = sheet.format;
  const top = EDGE + PANEL + 10;
  const left = { x: margin, width: sheet.measure - CODE - 8 };
  const below = drawBenefits(sheet, content.benefits, styles, { ...left, y: top });
  drawContact(sheet, content, styles, { ...left, y: below });
  const right = { x: width - margin - CODE, width: CODE };
  const scan = sheet.text(content.scan.title, styles.scan, { ...right, y: top });
  const text = sheet.text(content.scan.text, styles.scanText, { ...right, y: scan + 1 });
  drawCode(sheet, content.href, { ...right, x: right.x - 6, y: text });
  sheet.text(content.address, styles.address, { ...right, y: text + CODE - 2 });
}
