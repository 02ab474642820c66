import { expect, test } from 'vitest';
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
/** Every row in the order of `rowsOf`: `steps[i]` rows further on, atom `i` has its next setting and all others are the same. */
type Table = { atoms: readonly Atom[]; steps: readonly number[]; outcomes: readonly Outcome[] };

function tableOf(atoms: readonly Atom[], outcomeOf: (facts: Facts) => Outcome): Table {
  expect(tableSize(atoms)).toBeLessThanOrEqual(MAX_ROWS);
  const outcomes: Outcome[] = [];
  for (const row of rowsOf(atoms)) {
    const facts = factsOf(ruleSet, {});
    row.forEach((setting, index) => atoms[index]?.settings[setting]?.apply(facts));
    outcomes.push(outcomeOf(facts));
  }
  return { atoms, steps: atoms.map((_, index) => tableSize(atoms.slice(index + 1))), outcomes };
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
  return [rule.id, { table, rule }] as const;
});
const definitions = Object.values(ruleSet.definitions).map((definition) => {
  const atoms = atomsOf([definition.means], ruleSet);
  const table = () =>
    tableOf(atoms, (facts) => {
      const { truth } = evaluate(definition.means, facts);
      return { text: String(truth), core: String(truth), isSettled: truth !== 'unknown' };
    });
  return [definition.id, table] as const;
});

/** Position of the setting that an atom has in a row. */
function settingIn({ atoms, steps }: Table, row: number, index: number): number {
  return Math.floor(row / (steps[index] ?? 1)) % (atoms[index]?.settings.length ?? 1);
}

/** Settings of one atom, all else equal, that lead to different outcomes. */
function makesADifference(table: Table, index: number): boolean {
  const step = table.steps[index] ?? 1;
  return table.outcomes.some(
    ({ text }, row) => settingIn(table, row, index) > 0 && text !== table.outcomes[row - step]?.text,
  );
}

/** Rows whose settled outcome changes when a "don't know" in them is answered. */
function brokenRefinements(table: Table): string[] {
  const { atoms, steps, outcomes } = table;
  return outcomes.flatMap(({ core, isSettled }, row) => {
    const refined = atoms.flatMap(({ settings }, index) => {
      const given = settingIn(table, row, index);
      if (!isSettled || !settings[given]?.isOpen) return [];
      return settings.map((_, setting) => outcomes[row + (setting - given) * (steps[index] ?? 1)]);
    });
    return refined.filter((each) => each?.core !== core).map((each) => `${row} → ${each?.text}`);
  });
}

function isSound(table: Table): void {
  const idle = table.atoms.filter((_, index) => !makesADifference(table, index)).map(({ name }) => name);
  expect(idle).toEqual([]);
  expect(brokenRefinements(table)).toEqual([]);
}

test.each(definitions)(
  '%s: complete decision table, each question counts, what is settled stays',
  (_, table) => isSound(table()),
);

test.each(rules)('%s: the same, and every outcome is reached', (_, { table, rule }) => {
  const complete = table();
  isSound(complete);
  const reached = complete.outcomes.map(({ text }) => text.split(' / '));
  const column = (index: number) => new Set(reached.map((parts) => parts[index]));
  expect([...column(0)]).toEqual(expect.arrayContaining(['true', 'false', 'unknown']));
  expect([...column(1)]).toEqual(expect.arrayContaining(rule.exceptions.map(({ id }) => id)));
  expect([...column(2)]).toEqual(expect.arrayContaining(rule.transitions.map(({ id }) => id)));
  const fulfils = rule.kind === 'obligation' && rule.fulfilledWhen;
  // Some duties no answer settles: then there is one outcome only.
  const outcomes = fulfils && questionsOf(fulfils).length > 0 ? ['true', 'false', 'unknown'] : ['false'];
  if (fulfils) expect([...column(3)]).toEqual(expect.arrayContaining(outcomes));
});
