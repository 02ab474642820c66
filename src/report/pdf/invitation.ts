import type { Invitation } from '../model.ts';
import { drawLink } from './blocks/link.ts';
import { drawBox } from './decoration.ts';
import type { Flow } from './flow.ts';
import { ACCENT, CONTENT_WIDTH, lineHeight, PAGE, STYLES } from './style.ts';

const INDENT = 4;
const COLUMN = { x: PAGE.left + INDENT, width: CONTENT_WIDTH - INDENT };
const AFTER = 4;

/** What the invitation takes, in millimetres. */
export function invitationHeight(flow: Flow, invitation: Invitation): number {
  return textHeight(flow, invitation) + AFTER;
}

/** The invitation beside a bar: a sentence, the next date, both ways to answer. */
export function drawInvitation(flow: Flow, invitation: Invitation): void {
  const height = textHeight(flow, invitation);
  flow.ensure(height);
  drawBox(flow, { x: PAGE.left, y: flow.y, width: 1.2, height }, ACCENT);
  textsOf(invitation).forEach((each) => flow.text('P', each, STYLES.body, COLUMN));
  invitation.links.forEach((each) => drawLink(flow, each, STYLES.link, COLUMN));
  flow.gap(AFTER);
}

function textHeight(flow: Flow, invitation: Invitation): number {
  const texts = textsOf(invitation).map((each) => flow.heightOf(each, STYLES.body, COLUMN.width));
  return texts.reduce((sum, each) => sum + each, lineHeight(STYLES.link) * invitation.links.length);
}

function textsOf({ sentence, next }: Invitation): string[] {
  return next === undefined ? [sentence] : [sentence, next];
}
