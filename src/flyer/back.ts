import type { BackPlan } from './backPlan.ts';
import { codeColumn, fineTop, gapOf, planBack } from './backPlan.ts';
import type { FlyerContent } from './content.ts';
import { drawInvitation } from './invitation.ts';
import { drawLabelled } from './labelled.ts';
import { drawBenefits, drawScale } from './parts.ts';
import type { Portrait } from './portrait.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** The staircase with its words becomes no higher than this share of its width. */
const STEEPEST = 0.5;

/** The side with the reasons: what one gains, the classes, who invites, both codes, and what the law wants printed. */
export function drawBack(sheet: Sheet, all: FlyerContent, styles: Styles, portrait?: Portrait): void {
  const { width, height, margin, bleed } = sheet.format;
  const plan = planBack(sheet, { ...all, hasFace: portrait !== undefined }, styles);
  const { content, reasons, steps, panel } = plan;
  const column = { x: margin, width: sheet.measure };
  drawBenefits(sheet, content, styles, { ...column, y: margin });
  if (steps > 0) drawSteps(sheet, content, styles, { ...column, y: reasons + gapOf(sheet), height: steps });
  const ground = { x: -bleed, y: panel, width: width + 2 * bleed, height: height - panel + bleed };
  sheet.fill(ground, sheet.palette.soft);
  drawInvitation(sheet, content, styles, { ...column, y: panel + gapOf(sheet) });
  drawCodes(sheet, plan, styles);
  drawFine(sheet, content, styles);
}

/** The staircase in the middle of its room. */
function drawSteps(sheet: Sheet, { scale }: FlyerContent, styles: Styles, room: Area): void {
  const height = Math.min(room.height, room.width * STEEPEST);
  drawScale(sheet, scale, styles, { ...room, y: room.y + (room.height - height) / 2, height });
}

/** The check on the left, the talk on the right. */
function drawCodes(sheet: Sheet, { content, codes, code, heights }: BackPlan, styles: Styles): void {
  const { margin } = sheet.format;
  [content.check, content.talk].forEach((words, index) => {
    const x = margin + (sheet.measure / 2) * index;
    drawLabelled(sheet, words, styles, { x, y: codes, width: codeColumn(sheet) }, { code, heights });
  });
}

/** Small print at the foot of the sheet. */
export function drawFine(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  const place = { x: sheet.format.margin, y: fineTop(sheet, content, styles), width: sheet.measure };
  sheet.text(content.fine, styles.fine, place);
}
