import type { NestedCondition, TopLevelCondition } from 'json-rules-engine';
import { Engine } from 'json-rules-engine';
import { nameOf } from '../../src/domain/link.ts';
import type { Answers, Condition, RuleId } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import { isLink, namedParts } from './namedParts.ts';

/**
 * The rules for json-rules-engine: each definition is a rule that adds its outcome as a fact when it holds, and has a
 * higher priority than those that refer to it. Its named conditions would be worked out anew at every reference.
 */
export function jsonRulesEngine(ruleSet: RuleSet): (answers: Answers) => Promise<readonly RuleId[]> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const parts = namedParts(ruleSet);
  const highest = parts.reduce((level, part) => Math.max(level, part.level), 0);
  for (const { name, condition, level } of parts) {
    engine.addRule({
      conditions: topLevelOf(condition),
      event: { type: name },
      priority: highest - level + 1,
      onSuccess: (_event, almanac) => void almanac.addRuntimeFact(name, true),
    });
  }
  const rules = Object.keys(ruleSet.rules).map((rule) => ({ rule, name: nameOf({ rule }) }));
  return async (answers) => {
    const { events } = await engine.run(answers);
    const fired = new Set(events.map(({ type }) => type));
    return rules.filter(({ name }) => fired.has(name)).map(({ rule }) => rule);
  };
}

function topLevelOf(condition: Condition): TopLevelCondition {
  const nested = nestedOf(condition);
  return 'fact' in nested ? { all: [nested] } : nested;
}

function nestedOf(condition: Condition): NestedCondition {
  if (isLink(condition)) return { fact: nameOf(condition), operator: 'equal', value: true };
  if ('all' in condition) return { all: condition.all.map(nestedOf) };
  if ('any' in condition) return { any: condition.any.map(nestedOf) };
  if ('not' in condition) return { not: nestedOf(condition.not) };
  const fact = condition.question;
  if ('is' in condition) return { fact, operator: 'equal', value: condition.is };
  if ('isOneOf' in condition) return { fact, operator: 'in', value: condition.isOneOf };
  return { fact, operator: 'contains', value: condition.includes };
}
