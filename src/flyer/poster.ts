import { lineHeight } from '../report/pdf/style.ts';
import { addressHeight, drawAddress } from './address.ts';
import { drawFine } from './back.ts';
import { fineTop } from './backPlan.ts';
import type { FlyerContent } from './content.ts';
import { drawQuestions } from './front.ts';
import type { Invitation } from './invitation.ts';
import { drawInvitation, invitationHeight, shorterAndShorter } from './invitation.ts';
import { drawLabelled, labelHeights } from './labelled.ts';
import { drawCode, drawOrnament } from './parts.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** Distance of the coloured grounds from the edge, which office printers leave white, in millimetres. */
const EDGE = 8;
const GROUND = { x: EDGE, width: 210 - 2 * EDGE } as const;
/** How high the ground of the invitation is, the air in it above and below, and that between it and the small print. */
const FOOT = { least: 52, most: 72, air: 4, below: 1.5 } as const;
/** Height of what stands between the grounds. */
const COST = 63;
/** Size of the code with its white margin, in millimetres: read from an arm's length and more. */
const CODE = 57;
/** Its white margin, about, in millimetres. */
const QUIET = 5;
/** That of the code to a talk: smaller where its words are long. */
const TALK = { most: 31, least: 26 } as const;

/** One side for the wall: everything at a glance. */
export function drawPoster(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  const width = sheet.measure - CODE - QUIET;
  const words = wordsOf(sheet, content, styles, width);
  const talk = talkOf(sheet, content, styles);
  const foot = footOf(
    fineTop(sheet, content, styles) - FOOT.below,
    invitationHeight(sheet, words, styles, width),
    talk.heights.above + talk.code + talk.heights.below,
  );
  const top = { ...GROUND, y: EDGE, height: foot.y - COST - EDGE };
  sheet.fill(top, sheet.palette.accent);
  drawOrnament(sheet, top);
  drawQuestions(sheet, content, styles, top);
  drawCost(sheet, content, styles, foot.y - COST);
  sheet.fill(foot, sheet.palette.soft);
  const { margin } = sheet.format;
  const y = foot.y + FOOT.air;
  drawInvitation(sheet, words, styles, { x: margin, y, width });
  const column = { x: margin + width + 2 * QUIET, y, width: CODE - QUIET };
  drawLabelled(sheet, content.talk, styles, column, talk);
  drawFine(sheet, content, styles);
}

/** From the wall one reads the invitation, as much as there is room for; who sends it shows on the flyer. */
function wordsOf(sheet: Sheet, content: FlyerContent, styles: Styles, width: number): Invitation {
  const { pilot, next, cost, contact } = content;
  const words = { pilot, ...(next !== undefined && { next }), cost, contact, hasFace: false };
  const wishes = shorterAndShorter<Invitation>(words);
  const fitting = wishes.find(
    (each) => invitationHeight(sheet, each, styles, width) + 2 * FOOT.air <= FOOT.most,
  );
  return fitting ?? wishes.at(-1) ?? words;
}

/** The code to a talk with the heights of its words. */
function talkOf(sheet: Sheet, { talk }: FlyerContent, styles: Styles) {
  const heights = labelHeights(sheet, [talk], styles, CODE - QUIET);
  const room = FOOT.most - 2 * FOOT.air - heights.above - heights.below;
  return { heights, code: Math.max(TALK.least, Math.min(TALK.most, room)) };
}

/** The ground of the invitation; what it needs more is taken from the questions. */
function footOf(end: number, ...contents: readonly number[]): Area {
  const height = Math.max(FOOT.least, ...contents.map((each) => each + 2 * FOOT.air));
  return { ...GROUND, y: end - height, height };
}

/** What the check costs on the left, the way to it on the right. */
function drawCost(sheet: Sheet, { facts, call, check }: FlyerContent, styles: Styles, y: number): void {
  const { width, margin } = sheet.format;
  const left = { x: margin, width: sheet.measure - CODE - 4 };
  const below = facts.reduce((top, fact) => sheet.text(fact, styles.fact, { ...left, y: top }), y + 4);
  sheet.text(call, styles.body, { ...left, y: below + 3 });
  const address = addressHeight(sheet, check.address, styles.address, CODE);
  // A second line of the address takes its height from the code.
  const code = CODE - Math.max(0, address - lineHeight(styles.address));
  const x = width - margin - CODE;
  drawCode(sheet, check.href, { x, y: y + 1, width: code });
  drawAddress(sheet, check.address, styles.address, { x: x + QUIET, y: y + code - 2, width: CODE });
}
