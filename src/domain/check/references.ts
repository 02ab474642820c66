import { flatten, isLeaf, optionsOf } from '../conditions.ts';
import type { RuleParts } from '../ruleFiles.ts';
import type { Condition, Leaf, Question } from '../types.ts';
import type { Problem } from './problem.ts';

type Names = {
  questions: ReadonlyMap<string, Question>;
  definitions: ReadonlySet<string>;
  exceptions: ReadonlyMap<string, readonly string[]>;
};
type Place = { file: string; item: string };

/** Does everything that a condition names exist, and does it ask each question the way it can be answered? */
export function checkReferences(parts: RuleParts, conditions: readonly [Place, Condition][]): Problem[] {
  const names = namesOf(parts);
  return conditions.flatMap(([place, condition]) =>
    flatten(condition).flatMap((each) => checkOne(each, names).map((found) => ({ ...place, ...found }))),
  );
}

function namesOf(parts: RuleParts): Names {
  return {
    questions: new Map(parts.questions.map(({ item }) => [item.id, item])),
    definitions: new Set(parts.definitions.map(({ item }) => item.id)),
    exceptions: new Map(parts.rules.map(({ item }) => [item.id, item.exceptions.map(({ id }) => id)])),
  };
}

function checkOne(condition: Condition, names: Names): Pick<Problem, 'code' | 'detail'>[] {
  if (isLeaf(condition)) return checkLeaf(condition, names.questions.get(condition.question));
  if ('definition' in condition && !names.definitions.has(condition.definition)) {
    return [{ code: 'no-such-definition', detail: condition.definition }];
  }
  if (!('rule' in condition)) return [];
  const exceptions = names.exceptions.get(condition.rule);
  if (!exceptions) return [{ code: 'no-such-rule', detail: condition.rule }];
  if ('exceptedBy' in condition && !exceptions.includes(condition.exceptedBy)) {
    return [{ code: 'no-such-exception', detail: condition.exceptedBy }];
  }
  return [];
}

function checkLeaf(leaf: Leaf, question: Question | undefined): Pick<Problem, 'code' | 'detail'>[] {
  if (!question) return [{ code: 'no-such-question', detail: leaf.question }];
  if (!suits(leaf, question)) return [{ code: 'wrong-kind-of-question', detail: leaf.question }];
  const known = question.type === 'boolean' ? [] : question.options;
  return optionsOf(leaf)
    .filter((option) => !known.includes(option))
    .map((option) => ({ code: 'no-such-option', detail: `${leaf.question} = ${option}` }));
}

function suits(leaf: Leaf, question: Question): boolean {
  if ('includes' in leaf) return question.type === 'multiple-choice';
  if ('is' in leaf && typeof leaf.is === 'boolean') return question.type === 'boolean';
  return question.type === 'single-choice';
}
