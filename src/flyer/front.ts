import { addressHeight, drawAddress } from './address.ts';
import { balanced } from './balanced.ts';
import { drawBubbles } from './bubbles.ts';
import type { FlyerContent } from './content.ts';
import { drawBrand, drawCode, drawOrnament } from './parts.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** Size of the code with its white margin, in millimetres, and its most as a share of the words' width. */
const CODE = { size: 48, most: 0.5 } as const;
/** White margin of the code, about, in millimetres: it takes the place of a gap. */
const QUIET = 3.5;
/** Height of the coloured ground as a share of the sheet. */
const BAND = 0.655;

/** The side that is seen first: what people ask, what the answer costs, and the way to it. */
export function drawFront(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  const { width, height, bleed } = sheet.format;
  const band = height * BAND;
  sheet.fill({ x: -bleed, y: -bleed, width: width + 2 * bleed, height: band + bleed }, sheet.palette.accent);
  const ground = { x: -bleed, y: 0, width: width + 2 * bleed, height: band };
  drawOrnament(sheet, ground);
  drawQuestions(sheet, content, styles, ground);
  drawScan(sheet, content, styles);
}

/** Product and headline, white on a ground that stands there already, and below them what people ask. */
export function drawQuestions(sheet: Sheet, content: FlyerContent, styles: Styles, ground: Area): void {
  const { margin } = sheet.format;
  const column = { x: margin, width: sheet.measure };
  const brand = drawBrand(sheet, content.product, styles, { ...column, y: ground.y + margin * 0.8 });
  const lines = balanced(content.headline, column.width, (line) => sheet.widthOf(line, styles.headline));
  const place = { ...column, y: brand + margin * 0.6 };
  const headline = sheet.text(lines.join('\n'), styles.headline, place);
  const y = headline + margin * 0.6;
  const height = ground.y + ground.height - y - margin * 0.4;
  drawBubbles(sheet, content.questions, styles, { ...column, y, height });
}

/** Code, address below it, and beside it what the check costs. */
function drawScan(sheet: Sheet, { check, facts, call }: FlyerContent, styles: Styles): void {
  const { height, margin } = sheet.format;
  const address = addressHeight(sheet, check.address, styles.address, sheet.measure);
  const code = Math.min(CODE.size, sheet.measure * CODE.most);
  const top = height - margin * 0.7 - address - code;
  drawCode(sheet, check.href, { x: margin - QUIET, y: top, width: code });
  const foot = { x: margin, y: top + code - 1.5, width: sheet.measure };
  drawAddress(sheet, check.address, styles.address, foot);
  const column = { x: margin + code - QUIET / 2, width: sheet.measure - code + QUIET / 2 };
  const below = facts.reduce((y, fact) => sheet.text(fact, styles.fact, { ...column, y }), top + QUIET);
  sheet.text(call, styles.body, { ...column, y: below + 1.5 });
}
