import { isEnded } from '../../../src/domain/time.ts';
import type { IsoDate, Rule } from '../../../src/domain/types.ts';
import type { RuleSet } from '../../../src/domain/ruleSet.ts';
import type { Exploration } from './explore.ts';
import { explore, TooManyStates } from './explore.ts';
import { helpersIn, likeliest } from './helpers.ts';
import type { Scope, View } from './view.ts';
import { viewOf } from './view.ts';

/** References that read more questions than this are seen from outside only. */
const FEW = 5;
const MOST_HELPERS = 4;

/** What the search through the view of one rule found, and which rules helped. */
export type Proven = { rule: Rule; helpers: readonly Rule[]; exploration: Exploration };
type Tools = {
  search: (view: View) => Exploration;
  choose: (question: string, view: View) => readonly Rule[];
  /** Helpers that asked for a question in time in other views: they are tried first. */
  worked: Map<string, Set<Rule>>;
};

/**
 * Searches the view of each rule in force. Where a question seems to come late there, a rule that asks for it in time
 * is looked for and joins as a helper; what is late with all of them is a fault.
 */
export function proveEach(ruleSet: RuleSet, asOf: IsoDate, few = FEW): Proven[] {
  const rules = Object.values(ruleSet.rules).filter((rule) => asks(rule, asOf));
  const helpers = helpersIn(ruleSet, few).filter(({ rule }) => asks(rule, asOf));
  const tools: Tools = {
    search: remembering(),
    choose: (question, view) => likeliest(helpers, question, view),
    worked: new Map(),
  };
  return rules.map((rule) =>
    prove(rule, { ruleSet, asOf, rules: [rule], helpers: [], few, isPartial: true }, tools),
  );
}

/** A rule that has ended or a contradiction asks nothing: it has no paths of its own and helps no other rule. */
function asks(rule: Rule, asOf: IsoDate): boolean {
  return rule.kind !== 'contradiction' && !isEnded(rule, asOf);
}

/** Rules that are written alike have the same view, which is searched once. */
function remembering(): Tools['search'] {
  const known = new Map<string, Exploration>();
  return (view) => {
    const kinds = view.rules.map((rule) => (rule.kind === 'classification' ? rule.riskClass : rule.kind));
    const parts = [view.helpers.length, view.excepted.length, ...view.start.map(({ id }) => id)];
    const key = [...kinds, ...parts].join(' ');
    const exploration = known.get(key) ?? explore(view);
    known.set(key, exploration);
    return exploration;
  };
}

function prove(rule: Rule, scope: Scope, tools: Tools): Proven {
  const view = viewOf(scope);
  const exploration = tools.search(view);
  const late = lateIn(exploration);
  if (late !== undefined && scope.helpers.length < MOST_HELPERS) {
    const worked = tools.worked.get(late) ?? new Set();
    const choice = tools.choose(late, view);
    for (const helper of new Set([...choice.filter((each) => worked.has(each)), ...choice])) {
      const helped = { ...scope, helpers: [...scope.helpers, helper] };
      if (stillLate(helped, tools, late) === late) continue;
      tools.worked.set(late, worked.add(helper));
      return prove(rule, helped, tools);
    }
  }
  return { rule, helpers: scope.helpers, exploration };
}

/** What is late with one more helper; still the same where the view is then too big. */
function stillLate(scope: Scope, { search }: Tools, late: string): string | undefined {
  try {
    return lateIn(search(viewOf(scope)));
  } catch (error) {
    if (error instanceof TooManyStates) return late;
    throw error;
  }
}

function lateIn({ faults: [fault] }: Exploration): string | undefined {
  return fault?.kind === 'late' ? fault.question : undefined;
}
