import { nextDateOf, openCounts } from '../chips.ts';
import type { ReportContext } from '../context.ts';
import { dateText } from '../dates.ts';
import type { Block, FormField, ReportSection } from '../model.ts';
import { isForbidden } from '../isForbidden.ts';

const REASONS = ['use', 'provider', 'data'] as const;
const FIELDS = ['firm', 'tool', 'person', 'decidedOn', 'nextCheck', 'signature'] as const;

/** Who decided what and when, filled in by hand. */
export function recordSection(context: ReportContext): ReportSection {
  const { t } = context.text;
  return {
    id: 'record',
    heading: t('report:record.heading'),
    blocks: [
      { type: 'paragraph', text: t('report:record.intro') },
      { type: 'form', fields: fields(context) },
    ],
  };
}

/** Why to check again, and how to open the case again. */
export function againSection(context: ReportContext): ReportSection {
  const { t } = context.text;
  return {
    id: 'again',
    heading: t('report:record.again'),
    blocks: [
      {
        type: 'list',
        items: [...REASONS.map((each) => t(`report:record.reasons.${each}`)), lawReason(context)],
      },
      ...codeBlock(context),
    ],
  };
}

function fields(context: ReportContext): FormField[] {
  const { t } = context.text;
  const options = decisionsFor(context).map((each) => t(`report:record.decisions.${each}`));
  const blanks = FIELDS.map((each) => ({ label: t(`report:record.fields.${each}`) }));
  return [{ label: t('report:record.fields.decision'), options }, ...blanks];
}

/** What there is to decide: nobody ticks a forbidden use as described, or waits for tasks that there are not. */
function decisionsFor(context: ReportContext): readonly string[] {
  if (isForbidden(context)) return ['changed', 'none'];
  return openCounts(context).tasks > 0 ? ['asDescribed', 'afterPlan', 'none'] : ['asDescribed', 'none'];
}

function lawReason({ assessment, text }: ReportContext): string {
  const next = nextDateOf(assessment);
  if (next === undefined) return text.t('report:record.reasons.law');
  return text.t('report:record.reasons.lawFrom', { date: dateText(next, text) });
}

function codeBlock({ link, text }: ReportContext): Block[] {
  if (link === undefined) return [];
  return [{ type: 'code', link: { text: text.t('report:record.open'), href: link } }];
}
