import type { FlyerContent } from './content.ts';
import { drawInvitation, drawLabelled, invitationHeight, labelledHeight } from './invitation.ts';
import { drawBenefits, drawScale } from './parts.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** Least size of each code with its white margin, in millimetres, and its most as a share of the words' width. */
const CODE = { least: 33, most: 0.43 } as const;
/** The staircase with its words becomes no higher than this share of its width. */
const STEEPEST = 0.5;
/** Below this height, in millimetres, it would say nothing: where somebody says much, the codes take its room. */
const LEAST = 22;

/** The side with the reasons: what one gains, the classes, who invites, both codes, and what the law wants printed. */
export function drawBack(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  const { width, height, margin, bleed } = sheet.format;
  const column = { x: margin, width: sheet.measure };
  const gap = margin * 0.6;
  const title = sheet.text(content.benefitsTitle, styles.title, { ...column, y: margin });
  const list = drawBenefits(sheet, content.benefits, styles, { ...column, y: title + gap * 0.7 });
  const bottom = height - gap - fineHeight(sheet, content, styles) - gap;
  const invitation = invitationHeight(sheet, content, styles, sheet.measure) + 2 * gap;
  const room = bottom - labelledHeight(styles, CODE.least) - invitation - list - 2 * gap;
  const code =
    room > LEAST ? CODE.least : Math.min(CODE.least + Math.max(0, room), sheet.measure * CODE.most);
  const codes = bottom - labelledHeight(styles, code);
  const panel = codes - invitation;
  if (room > LEAST) drawSteps(sheet, content, styles, { ...column, y: list + gap, height: room });
  const ground = { x: -bleed, y: panel, width: width + 2 * bleed, height: height - panel + bleed };
  sheet.fill(ground, sheet.palette.soft);
  drawInvitation(sheet, content, styles, { ...column, y: panel + gap });
  drawCodes(sheet, content, styles, { y: codes, code });
  drawFine(sheet, content, styles);
}

/** The staircase in the middle of its room. */
function drawSteps(sheet: Sheet, { scale }: FlyerContent, styles: Styles, room: Area): void {
  const height = Math.min(room.height, room.width * STEEPEST);
  drawScale(sheet, scale, styles, { ...room, y: room.y + (room.height - height) / 2, height });
}

/** The check on the left, the talk on the right. */
function drawCodes(
  sheet: Sheet,
  { check, talk }: FlyerContent,
  styles: Styles,
  { y, code }: { y: number; code: number },
): void {
  const { margin } = sheet.format;
  [check, talk].forEach((words, index) => {
    const x = margin + (sheet.measure / 2) * index;
    drawLabelled(sheet, words, styles, { x, y, width: sheet.measure / 2 - 1 }, code);
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
