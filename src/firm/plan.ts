import type { Finding } from '../domain/finding.ts';
import { groupBy } from '../domain/groupBy.ts';
import { programKey } from '../domain/program.ts';
import type { IsoDate, Per, RiskClass, RuleId } from '../domain/types.ts';
import type { Horizon } from '../domain/urgency.ts';
import { byPlan, horizonOf, ownDuties } from '../domain/urgency.ts';
import type { VerdictKind } from '../domain/verdict.ts';
import { verdictOf } from '../domain/verdict.ts';
import { isDone } from '../report/findingBlock.ts';
import { isForbidden } from '../report/isForbidden.ts';
import type { FirmUse } from './firmUse.ts';

/** A duty of the firm with the uses it concerns. Of several findings the most urgent and the earliest day count. */
export type FirmTask = {
  rule: RuleId;
  /** `use`: each of its uses needs it anew. */
  per: Per | 'use';
  /** With whose program: only where a contract is concluded once for each vendor, and the program is known. */
  program?: string;
  horizon: Horizon;
  appliesFrom: IsoDate;
  finding: Finding;
  uses: readonly FirmUse[];
  /** Those for which it is not ticked off. */
  open: readonly FirmUse[];
};
/** A use that must not go on as it is (banned, or it lacks something), and the rules that say so. */
export type Stop = { use: FirmUse; kind: VerdictKind; because: readonly RuleId[] };
export type FirmPlan = {
  stops: readonly Stop[];
  tasks: readonly FirmTask[];
  verdicts: Readonly<Record<VerdictKind, readonly FirmUse[]>>;
  /** Who stands on which step; `open`: where answers are missing. */
  classes: Readonly<Record<RiskClass | 'open', readonly FirmUse[]>>;
};
type Due = { use: FirmUse; finding: Finding };

/** All duties of a firm, each once, the most urgent first; and what to stop before all else. */
export function firmPlan(uses: readonly FirmUse[]): FirmPlan {
  const judged = uses.map((use) => ({ use, ...verdictOf(use.context.assessment) }));
  const of = (wanted: VerdictKind) => judged.filter(({ kind }) => kind === wanted);
  const named = (wanted: VerdictKind) => of(wanted).map(({ use }) => use);
  return {
    stops: [...of('no'), ...of('notYet')],
    tasks: tasksOf(uses),
    verdicts: {
      ...{ no: named('no'), notYet: named('notYet') },
      ...{ yesIf: named('yesIf'), yes: named('yes'), open: named('open') },
    },
    classes: classesOf(uses),
  };
}

/** What else a banned use asks for stands with its own result. */
function tasksOf(uses: readonly FirmUse[]): FirmTask[] {
  const going = uses.filter(({ context }) => !isForbidden(context));
  const dues = going.flatMap((use) =>
    ownDuties(use.context.assessment).map((finding): Due => ({ use, finding })),
  );
  const groups = groupBy(dues, keyOf);
  const places = placesOf(uses);
  return [...groups.values()]
    .flatMap(taskOf)
    .sort((a, b) => byPlan(a.finding, b.finding) || places(a) - places(b));
}

/** The same duty of two uses is one task, but for contracts with different vendors. */
function keyOf(due: Due): string {
  return [due.finding.rule, foldedProgram(due)].join('\n');
}

function foldedProgram({ use, finding }: Due): string {
  return perOf(use, finding) === 'vendor' ? programKey(use.program ?? '') : '';
}

function perOf({ context }: FirmUse, { rule }: Finding): FirmTask['per'] {
  const found = context.ruleSet.rules[rule];
  return (found?.kind === 'obligation' ? found.per : undefined) ?? 'use';
}

function taskOf(dues: readonly Due[]): FirmTask[] {
  const [first] = [...dues].sort((a, b) => byPlan(a.finding, b.finding));
  if (!first) return [];
  const { finding, use } = first;
  const per = perOf(use, finding);
  const program = per === 'vendor' ? use.program : undefined;
  return [
    {
      ...{ rule: finding.rule, per, finding, horizon: horizonOf(finding) },
      ...(program && { program }),
      appliesFrom: dues.map((each) => each.finding.appliesFrom).sort()[0] ?? finding.appliesFrom,
      uses: dues.map((each) => each.use),
      open: dues.filter((each) => !isDone(each.finding, each.use.context)).map((each) => each.use),
    },
  ];
}

/** Duties that are equally urgent stand in the order of the rules, whichever use came first. */
function placesOf([first]: readonly FirmUse[]): (task: FirmTask) => number {
  const rules = Object.keys(first?.context.ruleSet.rules ?? {});
  const places = new Map(rules.map((id, index) => [id, index]));
  return ({ rule }) => places.get(rule) ?? 0;
}

/** A class that is not settled is none: such a use stands on no step. */
function classesOf(uses: readonly FirmUse[]): FirmPlan['classes'] {
  const classOf = ({ context }: FirmUse) => {
    const { atLeast, atMost } = context.assessment.risk;
    return atLeast === atMost ? atLeast : 'open';
  };
  const of = (wanted: RiskClass | 'open') => uses.filter((use) => classOf(use) === wanted);
  return {
    ...{ prohibited: of('prohibited'), high: of('high'), limited: of('limited') },
    ...{ minimal: of('minimal'), none: of('none'), open: of('open') },
  };
}
