import type { RulesLogic } from 'json-logic-js';
import jsonLogic from 'json-logic-js';
import { nameOf } from '../../src/domain/link.ts';
import type { Answers, Condition, RuleId } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import { isLink, namedParts } from './namedParts.ts';

/**
 * The rules in JSON Logic. It has no names for conditions, so each definition is worked out once, before what refers
 * to it, and its outcome stands beside the answers. Written out in every place, there would be 140 times as much.
 */
export function jsonLogicEngine(ruleSet: RuleSet): (answers: Answers) => readonly RuleId[] {
  const parts = namedParts(ruleSet).map(({ name, condition }) => ({ name, logic: logicOf(condition) }));
  const rules = Object.keys(ruleSet.rules).map((rule) => ({ rule, name: nameOf({ rule }) }));
  return (answers) => {
    const data: Record<string, unknown> = { ...answers };
    for (const { name, logic } of parts) data[name] = jsonLogic.apply(logic, data);
    return rules.filter(({ name }) => data[name] === true).map(({ rule }) => rule);
  };
}

function logicOf(condition: Condition): RulesLogic {
  if (isLink(condition)) return { var: nameOf(condition) };
  // An empty `and` has no value in JSON Logic.
  if ('all' in condition) return condition.all.length === 0 || { and: condition.all.map(logicOf) };
  if ('any' in condition) return { or: condition.any.map(logicOf) };
  if ('not' in condition) return { '!': logicOf(condition.not) };
  const answer = { var: condition.question };
  if ('is' in condition) return { '===': [answer, condition.is] };
  if ('isOneOf' in condition) return { in: [answer, [...condition.isOneOf]] };
  return { in: [condition.includes, answer] };
}
