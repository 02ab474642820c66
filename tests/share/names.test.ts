import { expect, test } from 'vitest';
import { ruleSet } from '../../src/ruleset.ts';
import { shortName } from '../../src/share/names.ts';

test('short names are all different, where they must be', () => {
  const isDistinct = (ids: readonly string[]) => new Set(ids.map(shortName)).size === ids.length;
  expect(isDistinct(Object.keys(ruleSet.questions))).toBe(true);
  expect(isDistinct(Object.keys(ruleSet.rules))).toBe(true);
  const lists = Object.values(ruleSet.questions).map((each) => (each.type === 'boolean' ? [] : each.options));
  expect(lists.filter((options) => !isDistinct(options))).toEqual([]);
});

test('a short name never changes, or old links would not be read', () => {
  expect(['use-case', 'place', 'ai-act:art-4-literacy'].map(shortName)).toMatchInlineSnapshot(`
    [
      1483799,
      14037756,
      11942054,
    ]
  `);
});
