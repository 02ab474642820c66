import type { FlyerContent } from './content.ts';
import type { Invitation } from './invitation.ts';
import { invitationHeight, shorterAndShorter } from './invitation.ts';
import type { LabelHeights } from './labelled.ts';
import { labelHeights } from './labelled.ts';
import { benefitsHeight } from './parts.ts';
import type { Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** Least size of each code with its white margin, that below a staircase, and its most as a share of the words' width. */
const CODE = { least: 28, usual: 33, most: 0.43 } as const;
/** Air below the small print, as a share of the margin. */
const FINE = 0.6;
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
  heights: LabelHeights;
};

/** Where somebody says much, the codes take the room of the staircase; the offer becomes shorter next, then the reasons go. */
export function planBack(sheet: Sheet, content: BackContent, styles: Styles): BackPlan {
  const shorter = shorterAndShorter(content);
  const least = { ...(shorter.at(-1) ?? content), benefitsTitle: '', benefits: [] };
  const plans = [...shorter, least].map((each) => planOf(sheet, each, styles));
  return plans.find(({ room }) => room >= 0) ?? planOf(sheet, least, styles);
}

function planOf(sheet: Sheet, content: BackContent, styles: Styles): BackPlan & { room: number } {
  const gap = gapOf(sheet);
  const reasons = sheet.format.margin + benefitsHeight(sheet, content, styles);
  const bottom = fineTop(sheet, content, styles) - gap;
  const heights = labelHeights(sheet, [content.check, content.talk], styles, codeColumn(sheet));
  const words = heights.above + heights.below;
  const invitation = invitationHeight(sheet, content, styles, sheet.measure) + 2 * gap;
  const room = bottom - words - CODE.least - invitation - reasons - gap;
  const spare = room - gap - (CODE.usual - CODE.least);
  const steps = spare > LEAST ? spare : 0;
  const code = steps > 0 ? CODE.usual : Math.min(CODE.least + Math.max(0, room), sheet.measure * CODE.most);
  const codes = bottom - words - code;
  return { content, reasons, steps, panel: codes - invitation, codes, code, heights, room };
}

/** Air between the parts. */
export const gapOf = ({ format }: Sheet): number => format.margin * 0.5;

/** Width of the words of a code. */
export const codeColumn = ({ measure }: Sheet): number => measure / 2 - 1;

/** Where the small print begins, which ends at the foot of the sheet. */
export function fineTop(sheet: Sheet, { fine }: FlyerContent, styles: Styles): number {
  return sheet.format.height - sheet.format.margin * FINE - sheet.heightOf(fine, styles.fine, sheet.measure);
}
