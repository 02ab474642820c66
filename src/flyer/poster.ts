import { drawContact, drawFine, drawPilot } from './back.ts';
import type { FlyerContent } from './content.ts';
import { drawQuestion } from './front.ts';
import { drawBenefits, drawCode, drawOrnament } from './parts.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** Distance of the coloured grounds from the edge, which office printers leave white, in millimetres. */
const EDGE = 8;
const GROUND = { x: EDGE, width: 210 - 2 * EDGE } as const;
const TOP: Area = { ...GROUND, y: EDGE, height: 116 };
const FOOT: Area = { ...GROUND, y: 219, height: 54 };
/** Size of the code with its white margin, in millimetres: read from an arm's length and more. */
const CODE = 64;

/** One side for the wall: everything at a glance. */
export function drawPoster(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  sheet.fill(TOP, sheet.palette.accent);
  drawOrnament(sheet, TOP);
  drawQuestion(sheet, content, styles, TOP);
  drawReasons(sheet, content, styles);
  sheet.fill(FOOT, sheet.palette.soft);
  const column = { y: FOOT.y + 8, width: (sheet.measure - 8) / 2 };
  drawPilot(sheet, content, styles, { ...column, x: sheet.format.margin });
  drawContact(sheet, content, styles, { ...column, x: sheet.format.margin + column.width + 8 });
  drawFine(sheet, content, styles);
}

/** Benefits on the left, the way to the check on the right. */
function drawReasons(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  const { width, margin } = sheet.format;
  const y = TOP.y + TOP.height + 9;
  const left = { x: margin, width: sheet.measure - CODE - 10, gap: 4.5 };
  drawBenefits(sheet, content.benefits, styles, { ...left, y });
  const right = { x: width - margin - CODE, width: CODE };
  const scan = sheet.text(content.scan.title, styles.scan, { ...right, y });
  drawCode(sheet, content.href, { ...right, x: right.x - 5, y: scan });
  sheet.text(content.address, styles.address, { ...right, y: scan + CODE - 2 });
}
