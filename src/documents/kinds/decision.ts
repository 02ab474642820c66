import type { Finding } from '../../domain/finding.ts';
import { verdictOf } from '../../domain/verdict.ts';
import { citationText } from '../../report/citation.ts';
import type { ReportContext } from '../../report/context.ts';
import { dateText } from '../../report/dates.ts';
import type { Kind } from '../kind.ts';
import { part } from '../parts.ts';

/** Who decided that a use rests, what it lacks, and when it is looked at again. */
export const decision: Kind = {
  id: 'decision',
  when: [{ all: [] }],
  hasContent: (context) => lacking(context).length > 0,
  restsOn: ['use-case', 'place'],
  restsOnFindings: lacking,
  blocks: (context) => {
    const { assessment, text } = context;
    const header = text.tree('documents:decision.columns') as readonly string[];
    const rows = lacking(context).map(({ rule, citation }) => [
      text.t(`${rule}.title`),
      citationText(citation, text),
      '',
    ]);
    return [
      ...part('decision.state', text, { date: dateText(assessment.asOf, text) }),
      ...part('decision.missing', text),
      { type: 'table', header, rows },
      ...['decided', 'until', 'again', 'sign'].flatMap((each) => part(`decision.${each}`, text)),
    ];
  },
  notes: ({ text }) => part('decision.notes', text),
};

/** Duties without which the law forbids to go on, and which are not fulfilled. */
function lacking({ assessment }: ReportContext): readonly Finding[] {
  const { kind, because } = verdictOf(assessment);
  return kind === 'notYet' ? assessment.findings.filter(({ rule }) => because.includes(rule)) : [];
}
