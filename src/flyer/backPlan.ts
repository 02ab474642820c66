import type { FlyerContent } from './content.ts';
import type { Invitation } from './invitation.ts';
import { invitationHeight, labelsHeight } from './invitation.ts';
import { benefitsHeight } from './parts.ts';
import type { Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** Least size of each code with its white margin, in millimetres, and its most as a share of the words' width. */
const CODE = { least: 33, most: 0.43 } as const;
/** Below this height, in millimetres, the staircase would say nothing. */
const LEAST = 22;

export type BackContent = FlyerContent & Invitation;
/** What the back of a flyer has room for; places from the top of the sheet, sizes in millimetres. */
export type BackPlan = {
  content: BackContent;
  /** Where the reasons end. */
  reasons: number;
  /** Height for the staircase; 0: it is left out. */
  steps: number;
  /** Where the coloured ground begins. */
  panel: number;
  /** Where the codes with their words begin, and the size of each. */
  codes: number;
  code: number;
};

/** Where somebody says much, the codes take the room of the staircase; what is said twice goes next, then the reasons. */
export function planBack(sheet: Sheet, content: BackContent, styles: Styles): BackPlan {
  const shorter = { ...content, pilot: { ...content.pilot, text: '' } };
  const wishes = [content, shorter, { ...shorter, benefitsTitle: '', benefits: [] }];
  const plans = wishes.map((each) => planOf(sheet, each, styles));
  return plans.find(({ room }) => room >= 0) ?? plans[2] ?? planOf(sheet, content, styles);
}

function planOf(sheet: Sheet, content: BackContent, styles: Styles): BackPlan & { room: number } {
  const { height, margin } = sheet.format;
  const gap = gapOf(sheet);
  const reasons = margin + benefitsHeight(sheet, content, styles);
  const bottom = height - 2 * gap - fineHeight(sheet, content, styles);
  const words = labelsHeight(sheet, [content.check, content.talk], styles, codeColumn(sheet));
  const invitation = invitationHeight(sheet, content, styles, sheet.measure) + 2 * gap;
  const room = bottom - words - CODE.least - invitation - reasons - gap;
  const steps = room - gap > LEAST ? room - gap : 0;
  const code = steps > 0 ? CODE.least : Math.min(CODE.least + Math.max(0, room), sheet.measure * CODE.most);
  const codes = bottom - words - code;
  return { content, reasons, steps, panel: codes - invitation, codes, code, room };
}

/** Air between the parts. */
export const gapOf = ({ format }: Sheet): number => format.margin * 0.6;

/** Width of the words of a code. */
export const codeColumn = ({ measure }: Sheet): number => measure / 2 - 1;

/** The height of the small print. */
export function fineHeight(sheet: Sheet, { fine }: FlyerContent, styles: Styles): number {
  return fine.reduce((sum, line) => sum + sheet.heightOf(line, styles.fine, sheet.measure), 0);
}
