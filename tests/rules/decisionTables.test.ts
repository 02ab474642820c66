import { describe, expect, test } from 'vitest';
import { conditionsOf, questionsOf } from '../../src/domain/conditions.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { evaluate } from '../../src/domain/evaluate.ts';
import { factsOf } from '../../src/domain/facts.ts';
import { standingOf } from '../../src/domain/rule.ts';
import { ruleSet } from '../../src/ruleset.ts';
import type { Atom } from '../support/atoms.ts';
import { atomsOf, rowsOf, tableSize } from '../support/atoms.ts';

const MAX_ROWS = 200_000;
/** `text` is compared between rows; `core` is what must not change once it is settled. */
type Outcome = { text: string; core: string; isSettled: boolean };
type Table = { atoms: readonly Atom[]; outcomes: ReadonlyMap<string, Outcome> };

function tableOf(atoms: readonly Atom[], outcomeOf: (facts: Facts) => Outcome): Table {
  const outcomes = new Map<string, Outcome>();
  for (const row of rowsOf(atoms)) {
    const facts = factsOf(ruleSet, {});
    row.forEach((setting, index) => atoms[index]?.settings[setting]?.apply(facts));
    outcomes.set(row.join(), outcomeOf(facts));
  }
  return { atoms, outcomes };
}

const rules = Object.values(ruleSet.rules).map((rule) => {
  const atoms = atomsOf(conditionsOf(rule), ruleSet);
  const table = () =>
    tableOf(atoms, (facts) => {
      const { applies, exception, transition, fulfilled } = standingOf(rule, facts);
      const parts = [applies.truth, exception?.id, transition?.id, fulfilled?.truth];
      const isSettled = applies.truth !== 'unknown' && fulfilled?.truth !== 'unknown';
      const mayBePostponed = rule.transitions.some((each) => evaluate(each.when, facts).truth === 'unknown');
      // Which of several grounds takes a rule away may still change; that it does not hold may not.
      const core = applies.truth === true ? `${transition?.id} / ${fulfilled?.truth}` : 'does not apply';
      return { text: parts.join(' / '), core, isSettled: isSettled && !mayBePostponed };
    });
  return [rule.id, { atoms, table, rule }] as const;
});
const definitions = Object.values(ruleSet.definitions).map((definition) => {
  const atoms = atomsOf([definition.means], ruleSet);
  const table = () =>
    tableOf(atoms, (facts) => {
      const { truth } = evaluate(definition.means, facts);
      return { text: String(truth), core: String(truth), isSettled: truth !== 'unknown' };
    });
  return [definition.id, { atoms, table }] as const;
});

/** Settings of one atom, all else equal, that lead to different outcomes. */
function makesADifference({ atoms, outcomes }: Table, index: number): boolean {
  const seen = new Map<string, string>();
  for (const [key, outcome] of outcomes) {
    const rest = key
      .split(',')
      .filter((_, place) => place !== index)
      .join();
    const known = seen.get(rest);
    if (known === undefined) seen.set(rest, outcome.text);
    else if (known !== outcome.text) return true;
  }
  return atoms.length === 0;
}

/** Rows whose settled outcome changes when a "don't know" in them is answered. */
function brokenRefinements({ atoms, outcomes }: Table): string[] {
  const broken: string[] = [];
  for (const [key, outcome] of outcomes) {
    if (!outcome.isSettled) continue;
    const row = key.split(',').map(Number);
    atoms.forEach((atom, index) => {
      if (!atom.settings[row[index] ?? 0]?.isOpen) return;
      atom.settings.forEach((_, setting) => {
        const refined = outcomes.get(row.with(index, setting).join());
        if (refined?.core !== outcome.core) broken.push(`${key} → ${refined?.text}`);
      });
    });
  }
  return broken;
}

describe.each([...rules, ...definitions])('%s', (_, { atoms, table }) => {
  test('complete decision table: each question counts, a settled outcome stays', () => {
    expect(tableSize(atoms)).toBeLessThanOrEqual(MAX_ROWS);
    const complete = table();
    const idle = atoms.filter((__, index) => !makesADifference(complete, index)).map(({ name }) => name);
    expect(idle).toEqual([]);
    expect(brokenRefinements(complete)).toEqual([]);
  });
});

test.each(rules)('%s reaches every outcome', (_, { table, rule }) => {
  const reached = [...table().outcomes.values()].map(({ text }) => text.split(' / '));
  const column = (index: number) => new Set(reached.map((parts) => parts[index]));
  expect([...column(0)]).toEqual(expect.arrayContaining(['true', 'false', 'unknown']));
  expect([...column(1)]).toEqual(expect.arrayContaining(rule.exceptions.map(({ id }) => id)));
  expect([...column(2)]).toEqual(expect.arrayContaining(rule.transitions.map(({ id }) => id)));
  const fulfils = rule.kind === 'obligation' && rule.fulfilledWhen;
  // Some duties no answer settles: then there is one outcome only.
  const outcomes = fulfils && questionsOf(fulfils).length > 0 ? ['true', 'false', 'unknown'] : ['false'];
  if (fulfils) expect([...column(3)]).toEqual(expect.arrayContaining(outcomes));
});
