import type { Source } from '../../domain/ruleSet.ts';
import type { ReportContext } from '../context.ts';
import { dateText } from '../dates.ts';
import type { Block, ReportSection } from '../model.ts';
import { proofLinks, proofText } from '../proofText.ts';

/** Which law, as of when, which guidelines and their status, which version of the rules. */
export function sourcesSection(context: ReportContext): ReportSection {
  const { t } = context.text;
  const sources = usedSources(context);
  const links = proofLinks(context.operator);
  return {
    id: 'sources',
    heading: t('report:sources.heading'),
    count: sources.length,
    blocks: [
      { type: 'facts', items: versionFacts(context) },
      { type: 'list', items: sources.map((source) => sourceText(source, context)) },
    ],
    paper: [
      ...paperTexts(context).map(small),
      small(sources.map((source) => sourceText(source, context)).join(t('report:titles.separator'))),
      ...(links.length > 0 ? [{ type: 'links' as const, style: 'plain' as const, items: links }] : []),
    ],
  };
}

function small(text: string): Block {
  return { type: 'paragraph', text, isSmall: true };
}

/** The same in two lines, and who answers for it; the day of the check stands on the first page. */
function paperTexts(context: ReportContext): string[] {
  const facts = versionFacts(context).slice(0, -1);
  const [checkedOn = '', evidence = '', ...others] = facts.map((each) =>
    context.text.t('report:paper.fact', each),
  );
  return [[checkedOn, ...others].join(' · '), [evidence, ...upkeepSentences(context)].join(' ')];
}

/** Who maintains the rules and how they are checked, as far as the operator says so. */
function upkeepSentences({ operator, text }: ReportContext): string[] {
  const proof = proofText(operator, text);
  const { maintainer = '', reviewer = '', everyMonths = null } = operator.rules ?? {};
  return [
    ...(maintainer === '' ? [] : [text.t('report:paper.upkeep.maintainer', { maintainer })]),
    ...(reviewer === '' ? [] : [text.t('report:paper.upkeep.reviewer', { reviewer })]),
    ...(everyMonths === null ? [] : [text.t('report:paper.upkeep.interval', { count: everyMonths })]),
    ...(proof === '' ? [] : [proof]),
  ];
}

function versionFacts({
  assessment,
  ruleSet,
  text,
  checksum,
}: ReportContext): { label: string; value: string }[] {
  const about = text.t('report:sources.about', { date: dateText(ruleSet.evidenceUntil, text) });
  const fact = (name: string, value: string) => ({ label: text.t(`report:sources.${name}`), value });
  return [
    fact('checkedOn', dateText(assessment.ruleSet.checkedOn, text)),
    fact('evidenceUntil', about),
    fact('version', assessment.ruleSet.version),
    ...(checksum === undefined ? [] : [fact('checksum', checksum)]),
    fact('asOf', dateText(assessment.asOf, text)),
  ];
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
