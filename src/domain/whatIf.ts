import { isSameAnswer } from './sameAnswer.ts';
import type { Assessment } from './assess.ts';
import { assess } from './assess.ts';
import type { Comparison } from './compareAnswers.ts';
import { compare } from './compareAnswers.ts';
import { evaluate } from './evaluate.ts';
import { factsOf } from './facts.ts';
import { rank } from './risk.ts';
import type { Answer, Answers, QuestionId, RuleId } from './types.ts';
import type { Lever, RuleSet } from './ruleSet.ts';

/** What would follow from pulling a lever. */
export type Prospect = Comparison & { lever: string };

/** Every tick and every download asks for the same again. */
const known = new WeakMap<Assessment, readonly Prospect[]>();

/**
 * What would change if the user changed the use itself (a human decides, no recognisable people …). Only levers whose
 * questions were answered, and only those that help: no class gets higher, and the class gets lower or duties go.
 */
export function whatIf(ruleSet: RuleSet, before: Assessment): readonly Prospect[] {
  const prospects =
    known.get(before) ?? ruleSet.levers.flatMap((lever) => prospectOf(lever, ruleSet, before) ?? []);
  known.set(before, prospects);
  return prospects;
}

function prospectOf(lever: Lever, ruleSet: RuleSet, before: Assessment): Prospect | undefined {
  const changed = pulled(lever, ruleSet, before.answers);
  if (!changed) return undefined;
  const comparison = compare(before, assess(ruleSet, { ...before.answers, ...changed }, before.asOf));
  return helps(comparison) ? { ...comparison, lever: lever.id } : undefined;
}

/**
 * The answers that the lever changes; undefined where it does not belong to this use or changes nothing. Where nothing
 * of the kind happens there is nothing to do otherwise: who judges nobody cannot let a human decide.
 */
function pulled(lever: Lever, ruleSet: RuleSet, answers: Answers): Answers | undefined {
  const [first] = Object.keys({ ...lever.set, ...lever.add, ...lever.remove });
  if (first === undefined || answers[first] === undefined || answers[first] === 'none') return undefined;
  if (lever.when && evaluate(lever.when, factsOf(ruleSet, answers)).truth !== true) return undefined;
  const changed: Record<QuestionId, Answer> = { ...lever.set };
  for (const [id, items] of Object.entries(lever.add ?? {}))
    changed[id] = [...listOf(answers[id]).filter((each) => !items.includes(each)), ...items];
  for (const [id, items] of Object.entries(lever.remove ?? {}))
    changed[id] = without(listOf(answers[id]), items, exclusiveOf(ruleSet, id));
  const isNew = Object.keys(changed).some((id) => !isSameAnswer(changed[id], answers[id]));
  return isNew ? changed : undefined;
}

function listOf(answer: Answer | undefined): readonly string[] {
  return Array.isArray(answer) ? answer : [];
}

function without(list: readonly string[], items: readonly string[], exclusive: string): readonly string[] {
  const rest = list.filter((each) => !items.includes(each));
  return rest.length > 0 ? rest : [exclusive];
}

/** "None of these"; a list that could become empty always has it. */
function exclusiveOf(ruleSet: RuleSet, id: QuestionId): string {
  const question = ruleSet.questions[id];
  return (question?.type === 'multiple-choice' && question.exclusive) || 'none';
}

/** A duty that only gives way to a question is not gone. */
function helps({ before, after, dropped }: Comparison): boolean {
  const [atLeast, atMost] = [
    rank(after.risk.atLeast) - rank(before.risk.atLeast),
    rank(after.risk.atMost) - rank(before.risk.atMost),
  ];
  const isGone = (rule: RuleId) => after.findings.find((each) => each.rule === rule)?.applies !== 'unknown';
  return atLeast <= 0 && atMost <= 0 && (atLeast < 0 || atMost < 0 || dropped.some(isGone));
}
