import type { Source } from '../../domain/types.ts';
import type { ReportContext } from '../context.ts';
import { dateText } from '../dates.ts';
import type { ReportSection } from '../model.ts';

/** Which law, as of when, which guidelines and their status, which version of the rules. */
export function sourcesSection(context: ReportContext): ReportSection {
  const { assessment, ruleSet, text } = context;
  const sources = usedSources(context);
  return {
    id: 'sources',
    heading: text.t('report:sources.heading'),
    counter: text.t('report:counters.sources', { count: sources.length }),
    blocks: [
      {
        type: 'facts',
        items: [
          { label: text.t('report:sources.checkedOn'), value: dateText(assessment.ruleSet.checkedOn, text) },
          {
            label: text.t('report:sources.evidenceUntil'),
            value: text.t('report:sources.about', { date: dateText(ruleSet.evidenceUntil, text) }),
          },
          { label: text.t('report:sources.version'), value: assessment.ruleSet.version },
          ...(context.checksum === undefined
            ? []
            : [{ label: text.t('report:sources.checksum'), value: context.checksum }]),
          { label: text.t('report:sources.asOf'), value: dateText(assessment.asOf, text) },
        ],
      },
      { type: 'list', items: sources.map((source) => sourceText(source, context)) },
    ],
  };
}

/** Sources of everything that holds, may hold, or was ruled out by an exception. */
function usedSources({ assessment, ruleSet }: ReportContext): Source[] {
  const relevant = assessment.findings.filter((each) => each.applies !== false || each.exception);
  const used = new Set(relevant.flatMap((each) => [each.citation.source, ...(each.guidelines ?? [])]));
  return Object.values(ruleSet.sources).filter(({ id }) => used.has(id));
}

function sourceText({ id, kind, status, date }: Source, { text }: ReportContext): string {
  const name = text.t(`citations:sources.${id}.name`);
  const key = kind === 'national' ? 'national' : status;
  return text.t(`report:sources.${key}`, { name, date: dateText(date, text) });
}
