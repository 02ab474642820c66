import type { Ceiling } from '../../domain/penalty.ts';
import { ceilingsOf } from '../../domain/penalty.ts';
import { citationText } from '../citation.ts';
import type { ReportContext } from '../context.ts';
import type { Block, ReportSection } from '../model.ts';
import { isMine } from '../../domain/owner.ts';
import { titlesText } from '../titles.ts';
import { isForbidden } from '../isForbidden.ts';
import { tasksOf } from '../planTasks.ts';

/**
 * Ceilings of fines for the user's own open duties, in calm words; left out when there are none. For a forbidden use only
 * the duties of today count: those to come do not reach it.
 */
export function ceilingsSection(context: ReportContext): ReportSection | undefined {
  const { assessment, ruleSet, text } = context;
  const own = tasksOf(assessment).filter(
    (each) => isMine(each, assessment) === true && (each.status === 'in-force' || !isForbidden(context)),
  );
  const ceilings = ceilingsOf(ruleSet, assessment.answers, own);
  if (ceilings.length === 0) return undefined;
  const listOf = (titlesOf: (each: Ceiling) => string): Block => ({
    type: 'list',
    items: ceilings.map((each) => ceilingText(each, titlesOf(each), context)),
  });
  return {
    id: 'ceilings',
    heading: text.t('report:ceilings.heading'),
    count: ceilings.length,
    blocks: [
      { type: 'paragraph', text: text.t('report:ceilings.intro') },
      listOf(({ rules }) => titlesText(rules, text)),
    ],
    // On paper the tasks are counted: their names stand in the checklist.
    paper: [
      { type: 'paragraph', text: text.t('report:paper.ceilings') },
      listOf(({ rules }) => text.t('report:paper.tasks', { count: rules.length })),
    ],
  };
}

function ceilingText({ penalty, isLower }: Ceiling, titles: string, { text }: ReportContext): string {
  const { euros, percentOfTurnover } = penalty;
  const number = new Intl.NumberFormat(text.t('report:dates.locale'));
  const which = isLower === 'unknown' ? 'open' : isLower ? 'lower' : 'higher';
  return text.t(`report:ceilings.${percentOfTurnover === undefined ? 'fixed' : which}`, {
    titles,
    euros: number.format(euros),
    millions: number.format(euros / 1_000_000),
    percent: String(percentOfTurnover),
    citation: citationText(penalty.citation, text),
  });
}
