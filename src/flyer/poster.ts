import { drawFine } from './back.ts';
import type { FlyerContent } from './content.ts';
import { drawQuestions } from './front.ts';
import { drawInvitation, drawLabelled } from './invitation.ts';
import { drawCode, drawOrnament } from './parts.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** Distance of the coloured grounds from the edge, which office printers leave white, in millimetres. */
const EDGE = 8;
const GROUND = { x: EDGE, width: 210 - 2 * EDGE } as const;
const TOP: Area = { ...GROUND, y: EDGE, height: 154 };
const FOOT: Area = { ...GROUND, y: 226, height: 52 };
/** Size of the code with its white margin, in millimetres: read from an arm's length and more. */
const CODE = 60;
/** Its white margin, about, in millimetres. */
const QUIET = 5;
/** That of the code to a talk. */
const TALK = 31;

/** One side for the wall: everything at a glance. */
export function drawPoster(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  const { margin } = sheet.format;
  sheet.fill(TOP, sheet.palette.accent);
  drawOrnament(sheet, TOP);
  drawQuestions(sheet, content, styles, TOP);
  drawCost(sheet, content, styles);
  sheet.fill(FOOT, sheet.palette.soft);
  const y = FOOT.y + 5;
  // From the wall one reads the invitation; who sends it says more on the flyer.
  const { pilot, contact } = content;
  drawInvitation(sheet, { pilot, contact }, styles, { x: margin, y, width: sheet.measure - CODE });
  drawLabelled(
    sheet,
    content.talk,
    styles,
    { x: sheet.format.width - margin - CODE + QUIET, y, width: CODE },
    TALK,
  );
  drawFine(sheet, content, styles);
}

/** What the check costs on the left, the way to it on the right. */
function drawCost(sheet: Sheet, { facts, call, check }: FlyerContent, styles: Styles): void {
  const { width, margin } = sheet.format;
  const y = TOP.y + TOP.height;
  const left = { x: margin, width: sheet.measure - CODE - 4 };
  const below = facts.reduce((top, fact) => sheet.text(fact, styles.fact, { ...left, y: top }), y + 6);
  sheet.text(call, styles.body, { ...left, y: below + 3 });
  const x = width - margin - CODE;
  drawCode(sheet, check.href, { x, y: y + 1, width: CODE });
  sheet.text(check.address, styles.address, { x: x + QUIET, y: y + CODE - 2, width: CODE });
}
