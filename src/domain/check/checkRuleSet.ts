import { conditionsOf } from '../conditions.ts';
import type { LawIndex } from '../lawIndex.ts';
import type { RuleFiles, RuleParts } from '../ruleFiles.ts';
import { composeRuleSet, readRuleFiles } from '../ruleFiles.ts';
import type { Condition } from '../types.ts';
import { checkCycles } from './cycles.ts';
import { checkLaw } from './law.ts';
import { checkNews } from './news.ts';
import type { Problem } from './problem.ts';
import { checkPrograms } from './programs.ts';
import { checkReferences } from './references.ts';
import {
  checkIds,
  checkLevers,
  checkPenalties,
  checkRenamed,
  checkUse,
  checkUseCases,
  checkWaysBack,
} from './structure.ts';

/**
 * Finds every mistake that makes a rule set unfit for use: ids, references, citations, dates, circles,
 * dead questions. An empty list means that it may be built. Shapes are checked before, by the JSON Schema.
 */
export function checkRuleSet(files: RuleFiles, indexes: Readonly<Record<string, LawIndex>>): Problem[] {
  const parts = readRuleFiles(files);
  const conditions = located(parts);
  const ruleSet = composeRuleSet(files);
  return [
    ...checkIds(parts),
    ...checkLaw(parts, indexes),
    ...checkReferences(parts, conditions),
    ...checkUse(
      parts,
      conditions.map(([, condition]) => condition),
    ),
    ...checkCycles(parts),
    ...checkPenalties(parts),
    ...checkWaysBack(parts),
    ...checkUseCases(parts, ruleSet),
    ...checkLevers(parts, ruleSet),
    ...checkRenamed(parts, ruleSet),
    ...checkPrograms(parts),
    ...checkNews(parts),
  ];
}

function located(parts: RuleParts): [{ file: string; item: string }, Condition][] {
  const roles = Object.entries(parts.head.roles).map(
    ([role, condition]): [{ file: string; item: string }, Condition] => [
      { file: 'ruleset.json', item: role },
      condition,
    ],
  );
  const definitions = parts.definitions.map(({ file, item }): (typeof roles)[number] => [
    { file, item: item.id },
    item.means,
  ]);
  const rules = parts.rules.flatMap(({ file, item }) =>
    conditionsOf(item).map((each): (typeof roles)[number] => [{ file, item: item.id }, each]),
  );
  const penalties = parts.penalties.flatMap(({ file, item }) =>
    [item.lowerFor, item.appliesWhen].flatMap((each) =>
      each ? [[{ file, item: item.id }, each] as (typeof roles)[number]] : [],
    ),
  );
  const news = parts.news.flatMap(({ file, item: { id, concerns } }) =>
    concerns ? [[{ file, item: id }, concerns] as (typeof roles)[number]] : [],
  );
  return [...roles, ...definitions, ...rules, ...penalties, ...news];
}
