import { LONG_IN_FORCE } from '../domain/time.ts';
import { verdictOf } from '../domain/verdict.ts';
import type { SummaryContext } from '../register/summary.ts';
import type { Use } from '../register/use.ts';
import type { FirmUse } from './firmUse.ts';
import { firmUsesOf } from './firmUse.ts';
import type { FirmTask } from './plan.ts';
import { firmPlan } from './plan.ts';

/** Name and version of the format, as in `public/schema/firm-1.json`. Every change of the fields is a new version. */
const FORMAT = { name: 'ki-check-firm', version: 1 } as const;

/** The firm's result for machines: ids and ISO dates. */
export function firmJson(uses: readonly Use[], context: SummaryContext, checksum: string): string {
  const { ruleSet, asOf, text, operator } = context;
  const { id, version, checkedOn } = ruleSet;
  const assessed = firmUsesOf(uses, context);
  const { stops, tasks } = firmPlan(assessed);
  const content = {
    $schema: `${operator.siteUrl}schema/firm-${FORMAT.version}.json`,
    format: FORMAT.name,
    formatVersion: FORMAT.version,
    language: text.language,
    ruleSet: { id, version, checkedOn, checksum },
    asOf,
    uses: assessed.map(jsonUse),
    stops: stops.map(({ use, kind, because }) => ({ use: use.id, verdict: kind, because })),
    plan: tasks.map(jsonTask),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function jsonUse({ id, title, program, context: { assessment } }: FirmUse) {
  const { atLeast, atMost } = assessment.risk;
  const verdict = verdictOf(assessment).kind;
  const isComplete = assessment.next === undefined;
  return { id, name: title, ...(program !== undefined && { program }), verdict, atLeast, atMost, isComplete };
}

function jsonTask({ rule, per, program, horizon, appliesFrom, finding, uses, open }: FirmTask) {
  return {
    ...{ rule, per, horizon, citation: finding.citation },
    ...(program !== undefined && { program }),
    ...(appliesFrom !== LONG_IN_FORCE && { from: appliesFrom }),
    uses: uses.map(({ id }) => id),
    open: open.map(({ id }) => id),
  };
}
