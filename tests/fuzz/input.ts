import fc from 'fast-check';
import type { Answer, Answers } from '../../src/domain/types.ts';
import { UNKNOWN, UNSURE_MARK } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';

const SEED = 20261126;
let counted = 0;

/** Tries a property on this many inputs, always the same ones. */
export function fuzz<T>(runs: number, input: fc.Arbitrary<T>, holds: (value: T) => void): void {
  fc.assert(
    fc.property(input, (value) => {
      counted++;
      holds(value);
    }),
    { numRuns: runs, seed: SEED },
  );
}

/** How many inputs have been tried so far. */
export const tried = () => counted;

/** Answers that the questionnaire could have taken, in any combination, whether they belong together or not. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .subarray(Object.values(ruleSet.questions))
  .chain((questions) => fc.record(Object.fromEntries(questions.map((each) => [each.id, answerTo(each)]))));

function answerTo(question: (typeof ruleSet.questions)[string]): fc.Arbitrary<Answer> {
  const unknown = fc.constant<Answer>(UNKNOWN);
  if (question.type === 'boolean') return fc.oneof(fc.boolean(), unknown);
  if (question.type === 'single-choice') return fc.oneof(fc.constantFrom(...question.options), unknown);
  const [none = ''] = question.exclusive ? [question.exclusive].flat() : question.options;
  const others = question.options.filter((each) => each !== none);
  const some = fc.subarray(others, { minLength: 1 }).map((list) => list.map((each) => `${each}`));
  const unsure = some.map((list) => [`${list[0]}${UNSURE_MARK}`, ...list.slice(1)]);
  return fc.oneof(some, unsure, fc.constant([none]), unknown);
}

/** A text with some signs changed, cut off or put in. */
export function damaged(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: text.length });
  const sign = fc.string({ unit: 'binary', maxLength: 3 });
  return fc.tuple(place, place, sign).map(([from, to, put]) => {
    const [start, end] = from < to ? [from, to] : [to, from];
    return text.slice(0, start) + put + text.slice(Math.min(end, start + 8));
  });
}

/** Objects of any depth, with names that mean something to JavaScript among them. */
export const anyValue = fc.anything({
  key: fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', 'answers', 'format', 'uses', 'kind'),
  ),
  maxDepth: 3,
});
