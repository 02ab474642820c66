import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition, Rule } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import { allPaths } from '../support/paths/bruteForce.ts';
import { explore } from '../support/paths/explore.ts';
import { faultsAtTheEnd, faultsOnTheWay } from '../support/paths/faults.ts';
import { proveEach } from '../support/paths/proof.ts';
import { reach } from '../support/paths/reach.ts';
import { smallRule, smallRuleSet, smallRuleSets } from '../support/paths/smallRuleSets.ts';
import { startOf } from '../support/paths/state.ts';
import { viewOf } from '../support/paths/view.ts';
import { TODAY } from '../support/ruleFiles.ts';

const RUNS = { seed: 20261122, numRuns: 50 };
const TIMEOUT_MS = 120_000;
const whole = (ruleSet: RuleSet) =>
  explore(
    viewOf({
      ruleSet,
      asOf: TODAY,
      rules: Object.values(ruleSet.rules),
      helpers: [],
      few: Infinity,
      isPartial: false,
    }),
  );
const kindsIn = (ruleSet: RuleSet, few = 0) =>
  proveEach(ruleSet, TODAY, few).flatMap(({ exploration }) => exploration.faults.map(({ kind }) => kind));
const alone = (rule: Rule) => ({ asOf: TODAY, rules: [rule], helpers: [], few: 0, isPartial: true });
const a: Condition = { question: 'a', is: true };
const b: Condition = { question: 'b', is: true };
const x: Condition = { question: 'list', includes: 'x' };
const p: Condition = { question: 'choice', is: 'p' };
const citation = { source: 'law', provision: 'Art. 1' };
const exception = (id: string, when: Condition) => ({ id, citation, when });
const good: readonly Rule[] = [
  smallRule('first', { all: [a, x] }, { exceptions: [exception('e', b)] }),
  smallRule('second', { any: [{ rule: 'first', exceptedBy: 'e' }, { all: [{ rule: 'first' }, p] }] }),
];

describe('merged search and brute force', { timeout: TIMEOUT_MS }, () => {
  test('agree on the number of paths, on their ends, on what is asked and on jumps back', () => {
    const seen = { sound: 0, jumpsBack: 0 };
    fc.assert(
      fc.property(smallRuleSets({}), (ruleSet) => {
        const [one, merged] = [allPaths(ruleSet, TODAY), whole(ruleSet)];
        seen[one.jumpsBack ? 'jumpsBack' : 'sound']++;
        expect(merged.faults.some(({ kind }) => kind === 'late')).toBe(one.jumpsBack);
        if (one.jumpsBack) return;
        expect(merged.ends).toEqual(one.ends);
        expect(new Set(merged.asked.keys())).toEqual(one.asked);
      }),
      RUNS,
    );
    expect(Math.min(seen.sound, seen.jumpsBack)).toBeGreaterThan(5);
  });

  test.each([0, 2, 5])('no jump back escapes the views of single rules (references: %i questions)', (few) => {
    const seen = { passed: 0, found: 0 };
    fc.assert(
      fc.property(smallRuleSets({ list: ['x'], b: false }), (ruleSet) => {
        const hasFaults = kindsIn(ruleSet, few).length > 0;
        if (allPaths(ruleSet, TODAY).jumpsBack) expect(hasFaults).toBe(true);
        seen[hasFaults ? 'found' : 'passed']++;
      }),
      RUNS,
    );
    expect(Math.min(seen.passed, seen.found)).toBeGreaterThan(5);
  });
});

describe('a rule that no longer asks for another', () => {
  const later = smallRule('later', { all: [p, x] });
  const faulty = (ruleSet: RuleSet) => [
    allPaths(ruleSet, TODAY).jumpsBack,
    kindsIn(ruleSet).includes('late'),
  ];

  test('because a typical use answers a question before its turn', () => {
    const rules = [later, smallRule('asks', { any: [b, x] })];
    expect(faulty(smallRuleSet({ rules, filled: { b: true } }))).toEqual([true, true]);
    expect(faulty(smallRuleSet({ rules, filled: { a: true } }))).toEqual([false, false]);
  });

  test('because of an answer to a question that a third rule asks', () => {
    const third = smallRule('third', a);
    const asks = smallRule('asks', { all: [x, { not: a }] });
    expect(faulty(smallRuleSet({ rules: [later, third, asks] }))).toEqual([true, true]);
    expect(faulty(smallRuleSet({ rules: [later, third, smallRule('asks', x)] }))).toEqual([false, false]);
  });
});

describe('planted faults', () => {
  test('a sound rule set has none', () => {
    expect(kindsIn(smallRuleSet({ rules: good }))).toEqual([]);
  });

  test('a dead question is not reached', () => {
    const asked = [...reach(smallRuleSet({ rules: good }), TODAY).keys()];
    expect(asked).toEqual(['use', 'a', 'list', 'b', 'choice']);
    expect([...reach(smallRuleSet({ rules: good.slice(0, 1) }), TODAY).keys()]).not.toContain('choice');
  });

  test.each<[string, Rule]>([
    ['late', smallRule('back', { all: [p, x] })],
    ['no-such-question', smallRule('nowhere', { question: 'nowhere', is: true })],
    ['asks-more', smallRule('more', { any: [{ rule: 'twice', exceptedBy: 'early' }, { rule: 'twice' }] })],
  ])('%s', (kind, rule) => {
    const exceptions = [exception('late', p), exception('early', b)];
    const rules = [...good, smallRule('twice', a, { exceptions }), rule];
    expect(kindsIn(smallRuleSet({ rules }))).toContain(kind);
  });

  test('an outcome that is open or asks again although all is certain', () => {
    const rule = smallRule('odd', a);
    const view = viewOf({ ruleSet: smallRuleSet({ rules: [rule] }), ...alone(rule) });
    const state = { ...startOf(view), answers: { a: true } };
    const unknown = {
      rule,
      applies: { truth: 'unknown', because: [], missing: [], asks: [] },
      missing: [],
      asks: [],
    } as const;
    const atTheEnd = faultsAtTheEnd(state, [unknown], TODAY).map(({ kind }) => kind);
    expect(atTheEnd).toEqual(['unsettled', 'interval']);
    const again = faultsOnTheWay(view, state, [{ ...unknown, missing: ['a'] }]).map(({ kind }) => kind);
    expect(again).toEqual(['asked-again']);
  });
});
