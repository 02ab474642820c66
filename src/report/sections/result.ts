import type { Risk } from '../../domain/risk.ts';
import { rank } from '../../domain/risk.ts';
import { nextDateOf, openCounts, openText, todayText } from '../chips.ts';
import type { ReportContext } from '../context.ts';
import { dateText, distanceText } from '../dates.ts';
import type { Block, ReportSection } from '../model.ts';
import { daysBetween } from '../../domain/time.ts';
import { isForbidden } from '../isForbidden.ts';
import { cautionBlocks } from './cautions.ts';
import { noticeBlocks } from './notices.ts';
import { classDate, namesOf, scaleBlock } from './scale.ts';

/** First screen: the class on a scale, one sentence, three facts, and what changes the user's role. */
export function resultSection(context: ReportContext): ReportSection {
  const { text } = context;
  const facts: Block = {
    type: 'facts',
    items: [
      { label: text.t('report:chips.today'), value: todayText(context.assessment.risk, text) },
      { label: text.t('report:chips.next'), value: nextDateText(context) },
      { label: text.t('report:chips.open'), value: openText(openCounts(context), text) },
    ],
  };
  return {
    id: 'result',
    heading: resultTitle(context),
    blocks: [
      ...cautionBlocks(context),
      scaleBlock(context),
      { type: 'paragraph', text: meaning(context) },
      facts,
      ...noticeBlocks('alarm', context),
      ...noticeBlocks('role', context),
    ],
  };
}

/** The result as a headline, e.g. „Nach Ihren Angaben gilt Ihr Einsatz als hochriskant“. */
export function resultTitle({ assessment, text }: ReportContext): string {
  const { atLeast, atMost } = assessment.risk;
  if (atLeast !== atMost) return text.t(`report:title.${openKind(assessment.risk)}`);
  const ahead = rank(assessment.risk.today.atLeast) < rank(atLeast);
  const key = `report:title.${atLeast}`;
  return text.t(ahead && text.has(`${key}Ahead`) ? `${key}Ahead` : key, {
    date: dateText(classDate(assessment) ?? assessment.asOf, text),
  });
}

/** What the class means, in one sentence or two. */
export function meaning(context: ReportContext): string {
  const { assessment, text } = context;
  const { atLeast, atMost } = assessment.risk;
  if (atLeast !== atMost) return openMeaning(context);
  const own = assessment.risk.grounds.map((rule) => `${rule}.meaning`);
  if (own[0] !== undefined && own.every((key) => text.has(key))) return text.t(own[0]);
  const date = classDate(assessment);
  const ahead = date !== undefined && date > assessment.asOf;
  return text.t(`report:meaning.${atLeast}${ahead ? 'Ahead' : ''}`, {
    date: dateText(date ?? assessment.asOf, text),
  });
}

/** What it means that the class is open: what keeps it open, and how far it may reach. */
function openMeaning(context: ReportContext): string {
  const [kind] = openKind(context.assessment.risk).split('.');
  return context.text.t(`report:meaning.${kind}`, namesOf(context));
}

/** Why the class is open: answers contradict each other, or some are missing; then one class may be the likely one. */
export function openKind({ contradictions, likely }: Risk): string {
  if (contradictions.length > 0) return 'contradiction';
  return likely && likely.atLeast === likely.atMost ? `likely.${likely.atLeast}` : 'interval';
}

function nextDateText(context: ReportContext): string {
  const { assessment, text } = context;
  if (isForbidden(context)) return text.t('report:chips.forbidden');
  const next = nextDateOf(assessment);
  if (next === undefined) return text.t('report:chips.noDate');
  const distance = distanceText(daysBetween(assessment.asOf, next), text);
  return text.t('report:chips.date', { date: dateText(next, text), distance });
}
