import type { RuleSet } from '../../src/domain/ruleSet.ts';

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
    const copy = JSON.parse(JSON.stringify(item), (key, value) => {
      if (typeof value !== 'string') return value;
      return shared(key === 'definition' || key === 'rule' ? value + mark : value);
    }) as Item;
    return { ...copy, id: shared(item.id + mark) };
  });
  return Object.fromEntries(copies.map((copy) => [copy.id, copy]));
}

/** The same text as an engine for JavaScript keeps it for code: once, so that looking it up compares no letters. */
function shared(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text;
}
