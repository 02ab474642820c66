import { validateAnswers } from '../answers.ts';
import { flatten, isLeaf } from '../conditions.ts';
import type { Located, RuleParts } from '../ruleFiles.ts';
import type { Condition } from '../types.ts';
import type { RuleSet } from '../ruleSet.ts';
import { UNKNOWN } from '../types.ts';
import type { Problem } from './problem.ts';

type Named = Located<{ id: string }>;

/** Is each id unique and in the folder that its prefix names? */
export function checkIds(parts: RuleParts): Problem[] {
  const kinds: Named[][] = [
    [...parts.rules],
    [...parts.definitions],
    [...parts.questions],
    [...parts.useCases],
    [...parts.sources],
    [...parts.penalties],
    [...parts.programs],
    [...parts.news],
  ];
  const misplaced = [...parts.rules, ...parts.definitions].filter(
    ({ file, item }) => item.id.split(':')[0] !== file.split('/')[0],
  );
  return [...kinds.flatMap(duplicates), ...misplaced.map((each) => problem('misplaced', each, each.file))];
}

function duplicates(items: readonly Named[]): Problem[] {
  return items
    .filter(({ item }, index) => items.findIndex((other) => other.item.id === item.id) !== index)
    .map((each) => problem('duplicate', each, each.item.id));
}

/** Is every question and definition used somewhere? */
export function checkUse(parts: RuleParts, conditions: readonly Condition[]): Problem[] {
  const used = conditions.flatMap(flatten);
  const asked = new Set(used.filter(isLeaf).map((leaf) => leaf.question));
  const named = new Set(used.flatMap((each) => ('definition' in each ? [each.definition] : [])));
  asked.add(parts.head.catalogue);
  return [
    ...parts.questions
      .filter(({ item }) => !asked.has(item.id))
      .map((each) => problem('unused-question', each, each.item.id)),
    ...parts.definitions
      .filter(({ item }) => !named.has(item.id))
      .map((each) => problem('unused-definition', each, each.item.id)),
  ];
}

/** Does each typical use pre-fill, suggest and show first what the questionnaire knows? */
export function checkUseCases(parts: RuleParts, ruleSet: RuleSet): Problem[] {
  return parts.useCases.flatMap((useCase) => {
    const { answers, suggests = {}, likely = {} } = useCase.item;
    return [answers, suggests, likely]
      .flatMap((each) => validateAnswers(ruleSet, each).dropped)
      .map((each) => problem('bad-prefill', useCase, each.question));
  });
}

/** Does each contradiction lead back to a question that exists? */
export function checkWaysBack(parts: RuleParts): Problem[] {
  const known = new Set(parts.questions.map(({ item }) => item.id));
  return parts.rules.flatMap((rule) => {
    const leadsTo = rule.item.kind === 'contradiction' ? rule.item.leadsTo : undefined;
    return leadsTo === undefined || known.has(leadsTo) ? [] : [problem('leads-nowhere', rule, leadsTo)];
  });
}

/** Does each lever give answers that the questionnaire knows? */
export function checkLevers({ levers }: RuleParts, ruleSet: RuleSet): Problem[] {
  return levers.flatMap(({ id, set, add, remove }) =>
    validateAnswers(ruleSet, { ...set, ...add, ...remove }).dropped.map((each) =>
      problem('bad-lever', { file: 'questionnaire.json', item: { id } }, each.question),
    ),
  );
}

/** Does each renaming lead to answers and questions that exist? */
export function checkRenamed({ renamed }: RuleParts, ruleSet: RuleSet): Problem[] {
  return renamed.flatMap(({ file, item: { since, carried, again } }) => {
    const answers = carried.flatMap(({ to }) =>
      Object.entries(to).map(([id, answer]) => ({ [id]: answer ?? UNKNOWN })),
    );
    const misfits = answers.flatMap((each) => validateAnswers(ruleSet, each).dropped);
    const nowhere = again
      .map(({ question, now = question }) => now)
      .filter((id) => !Object.hasOwn(ruleSet.questions, id));
    return [...misfits.map(({ question }) => question), ...nowhere].map((id) =>
      problem('bad-renaming', { file, item: { id: since } }, id),
    );
  });
}

/** Does each penalty that a rule names exist? */
export function checkPenalties(parts: RuleParts): Problem[] {
  const known = new Set(parts.penalties.map(({ item }) => item.id));
  return parts.rules.flatMap((rule) => {
    const named = rule.item.kind === 'obligation' ? rule.item.penalty : undefined;
    return named === undefined || known.has(named) ? [] : [problem('no-such-penalty', rule, named)];
  });
}

function problem(code: Problem['code'], { file, item }: Named, detail: string): Problem {
  return { code, file, item: item.id, detail };
}
