import { describe, expect, test } from 'vitest';
import { UNKNOWN } from '../../src/domain/types.ts';
import { isDontKnow, stateOf, withState } from '../../src/ui/listAnswer.ts';

const likely = ['a', 'b'];
const change = (answer: string | readonly string[], item: string, state: 'yes' | 'no' | 'unsure') =>
  withState(likely, answer, { item, state });

describe('"don\'t know" with the likely items gone through', () => {
  test('a confirmed item is certain, all others stay unsure', () =>
    expect(change(UNKNOWN, 'a', 'yes')).toEqual(['a', 'b?', UNKNOWN]));

  test('an item that is not so falls away', () =>
    expect(change(UNKNOWN, 'a', 'no')).toEqual(['b?', UNKNOWN]));

  test('what was settled before stays so', () =>
    expect(change(['b?', UNKNOWN], 'b', 'yes')).toEqual(['b', UNKNOWN]));

  test('with no likely item left, the rest is still open', () =>
    expect(change(['b?', UNKNOWN], 'b', 'no')).toEqual([UNKNOWN]));

  test('with all of them open again it is plainly "don\'t know"', () =>
    expect(change(['a', 'b?', UNKNOWN], 'a', 'unsure')).toBe(UNKNOWN));
});

test.each([
  [UNKNOWN, true],
  [['a', 'b?', UNKNOWN], true],
  [[UNKNOWN], true],
  [['a', 'c?'], false],
  [['none'], false],
  [undefined, false],
])('%j is such an answer: %s', (answer, expected) => expect(isDontKnow(answer)).toBe(expected));

test('an answer says of each item yes, no or unsure', () =>
  expect(['a', 'b', 'c'].map((item) => stateOf(item, ['a', 'c?']))).toEqual(['yes', 'no', 'unsure']));
