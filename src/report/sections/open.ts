import { openLines } from '../answerLines.ts';
import type { ReportContext } from '../context.ts';
import type { AnswerLine, ReportSection } from '../model.ts';

/** Questions that keep something open: not asked yet, or answered with "don't know". */
export function openPoints(context: ReportContext): AnswerLine[] {
  const { findings } = context.assessment;
  const open = findings.filter((each) => each.applies === 'unknown' || each.outcome === 'cantTell');
  const ids = open.flatMap((each) => [...each.missing, ...each.because]);
  return openLines([...new Set(ids)], context).filter((line) => line.isUnknown || line.answer === '');
}

/** What is still open, each with a way straight to the question; left out when nothing is. */
export function openSection(context: ReportContext): ReportSection | undefined {
  const { text, assessment } = context;
  const lines = openPoints(context);
  if (lines.length === 0) return undefined;
  const { atLeast, atMost } = assessment.risk;
  const key = atLeast === atMost ? 'report:open.checks' : 'report:open.class';
  return {
    id: 'open',
    heading: text.t('report:open.heading'),
    count: lines.length,
    blocks: [
      { type: 'paragraph', text: text.t(key) },
      { type: 'questions', lines },
    ],
  };
}
