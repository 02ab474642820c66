import fc from 'fast-check';
import type { Answer, Answers } from '../../src/domain/types.ts';
import { UNKNOWN, UNSURE_MARK } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { BUDGETS } from './budgets.ts';

const SEED = 20261126;

/** Tries a property on as many inputs as its target has in budgets.ts, always the same ones, and says how many. */
export async function fuzz<T>(
  target: keyof typeof BUDGETS,
  input: fc.Arbitrary<T>,
  holds: (value: T) => void | Promise<void>,
): Promise<void> {
  let tried = 0;
  const property = fc.asyncProperty(input, async (value) => {
    tried++;
    await holds(value);
  });
  await fc.assert(property, { numRuns: BUDGETS[target], seed: SEED });
  console.log(`${target}: ${tried} inputs`);
}

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

/** Bytes of a file with some of them changed, cut off or put in. */
export function damagedBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  return damaged(Buffer.from(bytes).toString('latin1')).map((text) => Buffer.from(text, 'latin1'));
}

/** Any value as JSON; what JSON cannot say as some text. */
export const anyJson = anyValue.map((value) => {
  try {
    return JSON.stringify(value) ?? 'undefined';
  } catch {
    return String(Object.prototype.toString.call(value));
  }
});
