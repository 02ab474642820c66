import type { Finding } from '../domain/finding.ts';
import { isMine } from '../domain/owner.ts';
import { LONG_IN_FORCE } from '../domain/time.ts';
import type { Citation } from '../domain/types.ts';
import { originOf } from './answerOrigin.ts';
import { citationLink } from './citation.ts';
import type { ReportContext } from './context.ts';
import { isDone } from './findingBlock.ts';
import { nameOfUse } from './nameOfUse.ts';

/** Name and version of the format, as in `public/schema/report-3.json`. Every change of the fields is a new version. */
const JSON_FORMAT = { name: 'ki-check-report', version: 3 } as const;

/** The assessment for machines: ids and ISO dates, with title and citation in the language of the context. */
export function renderJson(context: ReportContext, checksum: string): string {
  return `${JSON.stringify(jsonReport(context, checksum), null, 2)}\n`;
}

function jsonReport(context: ReportContext, checksum: string) {
  const { assessment, ruleSet, text, operator } = context;
  const { id, version, checkedOn } = assessment.ruleSet;
  const useCase = assessment.answers[ruleSet.catalogue];
  return {
    $schema: `${operator.siteUrl}schema/report-${JSON_FORMAT.version}.json`,
    format: JSON_FORMAT.name,
    formatVersion: JSON_FORMAT.version,
    language: text.language,
    ruleSet: { id, version, checkedOn, checksum },
    asOf: assessment.asOf,
    use: {
      name: nameOfUse({ name: context.name, answers: assessment.answers }, ruleSet, text),
      ...(useCase !== undefined && { useCase }),
    },
    isComplete: assessment.next === undefined,
    risk: assessment.risk,
    roles: assessment.roles,
    findings: assessment.findings.map((finding) => jsonFinding(finding, context)),
    answers: assessment.answers,
    origins: originsOf(context),
  };
}

function originsOf(context: ReportContext) {
  const questions = Object.keys(context.assessment.answers);
  return Object.fromEntries(questions.map((question) => [question, originOf(question, context)]));
}

function jsonFinding(finding: Finding, context: ReportContext) {
  const { rule, kind, citation, applies, outcome, status, appliesFrom, disputedFrom } = finding;
  const { riskClass, reason, leadsTo, severity, addressees, topic, guidelines, because, missing } = finding;
  return {
    ...{ rule, kind, title: context.text.t(`${rule}.title`), citation: jsonCitation(citation, context) },
    ...{ applies, outcome, status },
    ...(appliesFrom !== LONG_IN_FORCE && { appliesFrom }),
    ...(disputedFrom && { disputedFrom }),
    ...(finding.exception && { exception: finding.exception.id }),
    ...(finding.transition && { transition: finding.transition.id }),
    ...(finding.hangsOnException && { hangsOnException: true }),
    ...(riskClass && { riskClass }),
    ...(reason && { reason }),
    ...(leadsTo && { leadsTo }),
    ...(topic && { topic }),
    ...(severity && { severity }),
    ...(addressees && {
      addressees,
      isMine: isMine(finding, context.assessment),
      done: isDone(finding, context),
    }),
    ...(guidelines && { guidelines }),
    ...{ because, missing },
  };
}

function jsonCitation({ source, provision }: Citation, { ruleSet, text }: ReportContext) {
  const { text: written, href } = citationLink({ source, provision }, ruleSet, text);
  return { source, provision, text: written.replaceAll('\u00a0', ' '), href };
}
