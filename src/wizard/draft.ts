import type { Answer, Answers, QuestionId } from '../domain/types.ts';
import { withAnswers } from './journeys.ts';
import type { Walk } from './places.ts';
import { openQuestionOf, screenOf } from './places.ts';

/** What was typed on a screen; `undefined` where the last tick was taken away. */
export type Typed = Readonly<Record<QuestionId, Answer | undefined>>;
/** The questions that a screen shows, and their answers as they stand there. */
export type Draft = { questions: readonly QuestionId[]; answers: Answers };

/**
 * What a screen shows for what was typed on it: each question brings its answer from before or what is ticked
 * beforehand (`ticked`), and that may bring the next question.
 */
export function draftOf(
  walk: Walk,
  typed: Typed,
  ticked: (question: QuestionId) => Answer | undefined,
): Draft {
  const at = walk.at ?? openQuestionOf(walk);
  const answerTo = (id: QuestionId) =>
    Object.hasOwn(typed, id) ? typed[id] : (walk.answers[id] ?? ticked(id));
  let taken: Answers = {};
  for (;;) {
    const questions = screenOf({ ...walk, at, answers: withAnswers(walk.answers, taken) });
    const next = questions.find((id) => taken[id] === undefined && answerTo(id) !== undefined);
    const answer = next && answerTo(next);
    if (next === undefined || answer === undefined) {
      const shown = Object.entries(taken).filter(([id]) => questions.includes(id));
      return { questions, answers: Object.fromEntries(shown) };
    }
    taken = { ...taken, [next]: answer };
  }
}
