import type { Report, ReportSection } from '../model.ts';
import type { TimelineEntry } from '../drawnBlocks.ts';
import type { Sheet } from '../paper.ts';
import { drawAnswer } from './answerCard.ts';
import { drawForm, formHeight } from './blocks/form.ts';
import { drawScale } from './blocks/scale.ts';
import { drawDates } from './blocks/tables.ts';
import { asNotice, drawList, drawNotice } from './blocks/texts.ts';
import { drawHead } from './cover.ts';
import { disclaimerText, drawDisclaimer } from './disclaimer.ts';
import type { Flow } from './flow.ts';
import { drawInvitation, invitationHeight } from './invitation.ts';
import { drawSectionHead, sectionHeadHeight } from './sectionHead.ts';
import { STYLES } from './style.ts';

/**
 * The first page, to be hung up: the verdict with its steps, the class, the next dates, the invitation if it has room,
 * and who decided. True if the invitation stands there.
 */
export function drawSheet(flow: Flow, report: Report, sheet: Sheet): boolean {
  const { heading, verdict, beside, scale, dates, lists, invitation, record, disclaimer } = sheet;
  drawHead(flow, report);
  flow.tagging.element('Sect', () => {
    flow.bookmark(heading);
    if (verdict) drawAnswer(flow, report.title, verdict);
    beside.forEach((each) => drawNotice(flow, each.type === 'caution' ? asNotice(each) : each));
    if (scale) drawScale(flow, scale);
  });
  if (dates.length > 0) drawNextDates(flow, dates);
  lists.forEach((each) => drawShort(flow, each));
  const foot = record && disclaimer ? footOf(flow, record, disclaimer) : undefined;
  const hasRoom = flow.room >= invitationHeight(flow, invitation) + (foot?.height ?? 0);
  if (hasRoom) drawInvitation(flow, invitation);
  foot?.draw();
  return hasRoom;
}

function drawNextDates(flow: Flow, dates: readonly TimelineEntry[]): void {
  flow.tagging.element('Sect', () => {
    drawSectionHead(flow, flow.t('report:paper.dates'));
    drawDates(flow, dates);
  });
}

function drawShort(flow: Flow, { heading, blocks }: ReportSection): void {
  flow.tagging.element('Sect', () => {
    drawSectionHead(flow, heading);
    blocks.forEach((each) => each.type === 'list' && drawList(flow, each));
  });
}

/** At the foot of the page: who decided what, and what this is not. */
function footOf(flow: Flow, { heading, blocks }: ReportSection, disclaimer: ReportSection): Foot | undefined {
  const [form] = blocks.filter((each) => each.type === 'form');
  if (!form) return undefined;
  const small = flow.heightOf(disclaimerText(disclaimer), STYLES.fine);
  const height = sectionHeadHeight() + formHeight(flow, form) + small;
  const draw = () => {
    flow.gap(Math.max(0, flow.room - height));
    flow.tagging.element('Sect', () => {
      drawSectionHead(flow, heading);
      drawForm(flow, form);
      drawDisclaimer(flow, disclaimer);
    });
  };
  return { height, draw };
}

type Foot = { height: number; draw: () => void };
