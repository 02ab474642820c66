import type { Answer, Question } from '../../../src/domain/types.ts';
import { UNKNOWN, UNSURE_MARK } from '../../../src/domain/types.ts';
import type { Truth } from '../../../src/domain/kleene.ts';
import type { Fact, Residual } from './residual.ts';
import { answered, itemName } from './residual.ts';

/** Answers to one question that leave the same residuals: one of them, and how many there are. */
export type Choice = {
  answer: Answer;
  isCertain: boolean;
  residuals: readonly Residual[];
  ways: bigint;
};
type ListSoFar = Choice & { answer: readonly string[] };

const known = new WeakMap<Question, Map<string, readonly Choice[]>>();

/** All answers that the questionnaire accepts, merged where they leave the same residuals. */
export function choicesOf(question: Question, residuals: readonly Residual[]): readonly Choice[] {
  const readers = residuals.filter((each) => each.reads.has(question.id));
  const own = known.get(question) ?? new Map<string, readonly Choice[]>();
  known.set(question, own);
  const key = readers.map(({ id }) => id).join(' ');
  const choices = own.get(key) ?? choicesAmong(question, readers);
  own.set(key, choices);
  return choices.map((choice) => {
    const left = choice.residuals.values();
    const result = residuals.map((each) =>
      each.reads.has(question.id) ? (left.next().value ?? each) : each,
    );
    return { ...choice, residuals: result };
  });
}

function choicesAmong(question: Question, residuals: readonly Residual[]): readonly Choice[] {
  const whole = (answer: Answer): Choice => ({
    answer,
    isCertain: answer !== UNKNOWN,
    residuals: after(residuals, answered(question.id, answer)),
    ways: 1n,
  });
  if (question.type === 'boolean') return merge([true, false, UNKNOWN].map(whole));
  if (question.type === 'single-choice') return merge([...question.options, UNKNOWN].map(whole));
  const { exclusive } = question;
  const alone = exclusive === undefined ? [] : [whole([exclusive])];
  return merge([...alone, ...lists(question.id, question.options, exclusive, residuals), whole(UNKNOWN)]);
}

/** A list is decided item by item (no, yes, unsure) and merged after each, so that it never grows to all subsets. */
function lists(
  id: string,
  options: readonly string[],
  exclusive: string | undefined,
  residuals: readonly Residual[],
): readonly Choice[] {
  const without = exclusive === undefined ? residuals : after(residuals, item(id, exclusive, false));
  let partial: readonly ListSoFar[] = [{ answer: [], isCertain: true, residuals: without, ways: 1n }];
  for (const option of options.filter((each) => each !== exclusive))
    partial = merge(partial.flatMap((each) => withItem(each, id, option)));
  const none: Fact = { name: id, key: `${id}:no more`, truthOf: () => false };
  const filled = partial.filter((each) => each.answer.length > 0);
  return filled.map((each) => ({ ...each, residuals: after(each.residuals, none) }));
}

/** A list so far without an item, with it, and unsure about it. */
function withItem(list: ListSoFar, id: string, option: string): readonly ListSoFar[] {
  const left = (truth: Truth) => after(list.residuals, item(id, option, truth));
  const unsure = [...list.answer, option + UNSURE_MARK];
  return [
    { ...list, residuals: left(false) },
    { ...list, residuals: left(true), answer: [...list.answer, option] },
    { ...list, residuals: left('unknown'), answer: unsure, isCertain: false },
  ];
}

/** The fact that one item of a list is ticked, is not, or may be. */
function item(id: string, option: string, truth: Truth): Fact {
  return {
    name: itemName(id, option),
    key: `${itemName(id, option)}=${truth}`,
    truthOf: (leaf) => (leaf && 'includes' in leaf && leaf.includes === option ? truth : undefined),
  };
}

function after(residuals: readonly Residual[], fact: Fact): readonly Residual[] {
  return residuals.map((each) => each.after(fact));
}

/** An empty list is no answer, so it is kept apart until the end. */
function merge<C extends Choice>(choices: readonly C[]): readonly C[] {
  const merged = new Map<string, C>();
  for (const each of choices) {
    const isEmpty = Array.isArray(each.answer) && each.answer.length === 0;
    const key = `${isEmpty} ${each.isCertain} ${each.residuals.map(({ id }) => id).join(' ')}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, ways: known.ways + each.ways } : each);
  }
  return [...merged.values()];
}
