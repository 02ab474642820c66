import { itemsOf } from './listItems.ts';
import type { Answer, Answers, Question, QuestionId } from './types.ts';
import type { RuleSet } from './ruleSet.ts';
import { UNKNOWN } from './types.ts';

export type Dropped = {
  question: QuestionId;
  /** `asked-again`: the question means something else since then. */
  reason: 'no-such-question' | 'no-such-option' | 'wrong-kind' | 'asked-again';
  /** What was given, in short. */
  value: string;
};

/** Keeps the answers that fit the questionnaire and names those that do not. Never throws. */
export function validateAnswers(
  ruleSet: RuleSet,
  given: Readonly<Record<string, unknown>>,
): { answers: Answers; dropped: readonly Dropped[] } {
  const answers: Record<QuestionId, Answer> = {};
  const dropped: Dropped[] = [];
  for (const [id, value] of Object.entries(given)) {
    const question = Object.hasOwn(ruleSet.questions, id) ? ruleSet.questions[id] : undefined;
    const reason = question ? misfit(question, value) : 'no-such-question';
    if (reason) dropped.push({ question: id, reason, value: inShort(value) });
    else answers[id] = value as Answer;
  }
  return { answers, dropped };
}

/** A value as text, cut off where it is long. One that is nested without end is not shown. */
export function inShort(value: unknown): string {
  try {
    return String(JSON.stringify(value)).slice(0, 80);
  } catch {
    return '…';
  }
}

/** Why a value cannot answer a question, or nothing if it can. */
function misfit(question: Question, value: unknown): Dropped['reason'] | undefined {
  if (value === UNKNOWN) return undefined;
  if (question.type === 'boolean') return typeof value === 'boolean' ? undefined : 'wrong-kind';
  if (question.type === 'single-choice') {
    if (typeof value !== 'string') return 'wrong-kind';
    return question.options.includes(value) ? undefined : 'no-such-option';
  }
  if (!isListOfTexts(value) || value.length === 0) return 'wrong-kind';
  return fitsList(value, question.options, question.exclusive) ? undefined : 'no-such-option';
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/**
 * Each item once, certain or unsure; the exclusive item only alone and only for certain. Items are denied only where the
 * rest is unknown.
 */
function fitsList(value: readonly string[], options: readonly string[], exclusive?: string): boolean {
  if (exclusive !== undefined && value.includes(exclusive)) return value.length === 1;
  const items = itemsOf(value);
  const isTwice = new Set(items.map(({ option }) => option)).size !== items.length;
  const rests = value.length - items.length;
  if (isTwice || rests > 1 || (rests === 0 && items.some(({ is }) => is === 'denied'))) return false;
  return items.every(({ option }) => option !== exclusive && options.includes(option));
}
