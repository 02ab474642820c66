import type { FlyerContent } from './content.ts';
import { drawInvitation, drawLabelled, invitationHeight, labelledHeight } from './invitation.ts';
import { drawBenefits, drawScale } from './parts.ts';
import type { Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** Size of each code with its white margin, in millimetres: a phone reads it at 30 cm. */
const CODE = 33;
/** The staircase with its words becomes no higher than this share of its width. */
const STEEPEST = 0.5;

/** The side with the reasons: what one gains, the classes, who invites, both codes, and what the law wants printed. */
export function drawBack(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  const { width, height, margin, bleed } = sheet.format;
  const column = { x: margin, width: sheet.measure };
  const gap = margin * 0.6;
  const title = sheet.text(content.benefitsTitle, styles.title, { ...column, y: margin });
  const list = drawBenefits(sheet, content.benefits, styles, { ...column, y: title + gap * 0.7 });
  const codes =
    height - margin * 0.6 - fineHeight(sheet, content, styles) - gap - labelledHeight(styles, CODE);
  const panel = codes - 2 * gap - invitationHeight(sheet, content, styles, sheet.measure);
  const room = panel - 2 * gap - list;
  const steps = Math.min(room, sheet.measure * STEEPEST);
  drawScale(sheet, content.scale, styles, { ...column, y: list + gap + (room - steps) / 2, height: steps });
  const ground = { x: -bleed, y: panel, width: width + 2 * bleed, height: height - panel + bleed };
  sheet.fill(ground, sheet.palette.soft);
  drawInvitation(sheet, content, styles, { ...column, y: panel + gap });
  drawCodes(sheet, content, styles, codes);
  drawFine(sheet, content, styles);
}

/** The check on the left, the talk on the right. */
function drawCodes(sheet: Sheet, { check, talk }: FlyerContent, styles: Styles, y: number): void {
  const { margin } = sheet.format;
  [check, talk].forEach((words, index) => {
    const x = margin + (sheet.measure / 2) * index;
    drawLabelled(sheet, words, styles, { x, y, width: sheet.measure / 2 - 1 }, CODE);
  });
}

function fineHeight(sheet: Sheet, { fine }: FlyerContent, styles: Styles): number {
  return fine.reduce((sum, line) => sum + sheet.heightOf(line, styles.fine, sheet.measure), 0);
}

/** Small print at the foot of the sheet. */
export function drawFine(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  const { height, margin } = sheet.format;
  const top = height - margin * 0.6 - fineHeight(sheet, content, styles);
  content.fine.reduce(
    (y, line) => sheet.text(line, styles.fine, { x: margin, y, width: sheet.measure }),
    top,
  );
}
