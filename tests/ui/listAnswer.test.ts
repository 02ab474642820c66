import { describe, expect, test } from 'vitest';
import { UNKNOWN } from '../../src/domain/types.ts';
import { stateOf, withState } from '../../src/ui/question/listAnswer.ts';

const change = (answer: string | readonly string[], item: string, state: 'yes' | 'no' | 'unsure') =>
  withState(['a', 'b'], answer, { item, state });

describe('"don\'t know" with the likely items gone through', () => {
  test('a confirmed item is certain, the rest stays unknown', () =>
    expect(change(UNKNOWN, 'a', 'yes')).toEqual(['a', UNKNOWN]));

  test('a denied item says so', () => expect(change(UNKNOWN, 'a', 'no')).toEqual(['a!', UNKNOWN]));

  test('what was settled before stays so', () =>
    expect(change(['a!', UNKNOWN], 'b', 'yes')).toEqual(['b', 'a!', UNKNOWN]));

  test('an item can be changed', () =>
    expect(change(['a!', 'b!', UNKNOWN], 'a', 'yes')).toEqual(['a', 'b!', UNKNOWN]));

  test('with all of them open again it is plainly "don\'t know"', () =>
    expect(change(['a', UNKNOWN], 'a', 'unsure')).toBe(UNKNOWN));
});

test('an answer says of each item yes, no or unsure', () =>
  expect(['a', 'b', 'c'].map((item) => stateOf(item, ['a', 'b!', UNKNOWN]))).toEqual([
    'yes',
    'no',
    'unsure',
  ]));
