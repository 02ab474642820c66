import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Truth } from '../../src/domain/kleene.ts';
import { evaluate } from '../../src/domain/evaluate.ts';
import { factsOf } from '../../src/domain/facts.ts';
import type { Answers, Condition } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';

const ruleSet = { definitions: {}, rules: {} } as unknown as RuleSet;
const at = (condition: Condition, answers: Answers) => evaluate(condition, factsOf(ruleSet, answers));
const truth = (condition: Condition, answers: Answers) => at(condition, answers).truth;
const is = (question: string): Condition => ({ question, is: true });
const TRUTHS: readonly Truth[] = [true, false, 'unknown'];

describe('strong Kleene logic', () => {
  const and = (a: Truth, b: Truth): Truth =>
    a === false || b === false ? false : a === 'unknown' || b === 'unknown' ? 'unknown' : true;
  const or = (a: Truth, b: Truth): Truth =>
    a === true || b === true ? true : a === 'unknown' || b === 'unknown' ? 'unknown' : false;
  const pairs = TRUTHS.flatMap((a) => TRUTHS.map((b) => [a, b] as const));

  test.each(pairs)('%s with %s', (a, b) => {
    expect(truth({ all: [is('a'), is('b')] }, { a, b })).toBe(and(a, b));
    expect(truth({ any: [is('a'), is('b')] }, { a, b })).toBe(or(a, b));
  });

  test.each([
    [true, false],
    [false, true],
    ['unknown', 'unknown'],
  ] as const)('not %s is %s', (a, result) => expect(truth({ not: is('a') }, { a })).toBe(result));

  test('nothing in all is true, nothing in any is false', () => {
    expect(truth({ all: [] }, {})).toBe(true);
    expect(truth({ any: [] }, {})).toBe(false);
  });
});

describe('what an answer matches', () => {
  test('one of several options', () => {
    const condition: Condition = { question: 'q', isOneOf: ['a', 'b'] };
    expect([truth(condition, { q: 'b' }), truth(condition, { q: 'c' })]).toEqual([true, false]);
  });

  test('an item of a list: ticked, unsure, not ticked, list unknown', () => {
    const condition: Condition = { question: 'q', includes: 'a' };
    const answers: Answers[] = [{ q: ['a'] }, { q: ['b', 'a?'] }, { q: ['b'] }, { q: 'unknown' }];
    expect(answers.map((each) => truth(condition, each))).toEqual([true, 'unknown', false, 'unknown']);
  });
});

describe('what is asked and what is explained', () => {
  test('a question not answered yet is missing, a "don\'t know" is a reason', () => {
    expect(at(is('a'), {})).toEqual({ truth: 'unknown', because: [], missing: ['a'], asks: ['a'] });
    expect(at(is('a'), { a: 'unknown' })).toEqual({
      truth: 'unknown',
      because: ['a'],
      missing: [],
      asks: [],
    });
  });

  test('the parts of all are asked in the order written, those of any together', () => {
    expect(at({ all: [is('a'), is('b')] }, {}).missing).toEqual(['a']);
    expect(at({ all: [is('a'), is('b')] }, { a: 'unknown' }).missing).toEqual(['b']);
    expect(at({ all: [is('a'), is('b')] }, { a: 'unknown' }).asks).toEqual([]);
    expect(at({ any: [is('a'), is('b')] }, { a: 'unknown' }).asks).toEqual(['b']);
    expect(at({ any: [is('a'), is('b')] }, {}).missing).toEqual(['a', 'b']);
  });

  test('the deciding part is the reason', () => {
    expect(at({ all: [is('a'), is('b')] }, { a: true, b: false }).because).toEqual(['b']);
    expect(at({ any: [is('a'), is('b')] }, { a: false, b: true }).because).toEqual(['b']);
    expect(at({ all: [is('a'), is('b')] }, { a: true, b: true }).because).toEqual(['a', 'b']);
  });
});

test('a settled condition stays settled under any further answer', () => {
  const leaf = fc.constantFrom('a', 'b', 'c', 'd').map(is);
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.record({ not: tie('condition') }),
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    ),
  }));
  const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(true, false, 'unknown'));
  fc.assert(
    fc.property(condition, answers, answers, (given, known, more) => {
      const before = at(given, known);
      const settled = before.truth !== 'unknown';
      const refined = Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((id) => [
          id,
          known[id] === undefined || known[id] === 'unknown' ? more[id] : known[id],
        ]),
      );
      const answered = Object.entries(refined).filter(([, answer]) => answer !== undefined) as [
        string,
        boolean,
      ][];
      if (settled) expect(truth(given, Object.fromEntries(answered))).toBe(before.truth);
      expect(settled ? before.missing : []).toEqual([]);
    }),
    { seed: 20261122, numRuns: 2000 },
  );
});

test('an unknown definition or rule is a mistake, not an open question', () => {
  expect(() => at({ definition: 'x:y' }, {})).toThrow('unknown definition x:y');
  expect(() => at({ rule: 'x:y' }, {})).toThrow('unknown rule x:y');
});
