import type { RuleSet } from '../../src/domain/types.ts';

/** The rule set with so many times its rules and definitions. Each copy has ids of its own and refers to its own kind. */
export function timesTheRules(ruleSet: RuleSet, times: number): RuleSet {
  const copies = Array.from({ length: times }, (_, number) => (number === 0 ? '' : `#${number}`));
  return {
    ...ruleSet,
    definitions: Object.assign({}, ...copies.map((mark) => marked(ruleSet.definitions, mark))),
    rules: Object.assign({}, ...copies.map((mark) => marked(ruleSet.rules, mark))),
  };
}

function marked<Item extends { id: string }>(
  items: Readonly<Record<string, Item>>,
  mark: string,
): Record<string, Item> {
  const copies = Object.values(items).map((item) => {
    const copy = JSON.parse(JSON.stringify(item), (key, value) =>
      (key === 'definition' || key === 'rule') && typeof value === 'string' ? value + mark : value,
    ) as Item;
    return { ...copy, id: item.id + mark };
  });
  return Object.fromEntries(copies.map((copy) => [copy.id, copy]));
}
