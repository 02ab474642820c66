import type { Journey } from '../domain/journey.ts';
import type { Answers, QuestionId } from '../domain/types.ts';
import type { WizardContext } from './context.ts';
import { journeyOf } from './journeys.ts';

/** What the places on the way are found from. */
export type Walk = Pick<WizardContext, 'ruleSet' | 'answers' | 'asOf' | 'at' | 'returnTo'>;

/** First question still open, or undefined when all are answered. */
export function placeOf(walk: Walk): QuestionId | undefined {
  return journeyOf(walk).next;
}

/** Where to go after answering: to the next answered question, else to the open one; an edit skips the former. */
export function placeAfter(walk: Walk, answered: QuestionId): QuestionId | undefined {
  const journey = journeyOf(walk);
  if (walk.returnTo !== undefined) return journey.next;
  const asked = askedOf(journey);
  const index = asked.indexOf(answered);
  return (index < 0 ? undefined : asked[index + 1]) ?? journey.next;
}

/** The question before the current one, or undefined at the first. */
export function placeBefore(walk: Walk): QuestionId | undefined {
  const asked = askedOf(journeyOf(walk));
  const index = walk.at === undefined ? -1 : asked.indexOf(walk.at);
  return index < 0 ? asked.at(-1) : asked[index - 1];
}

/** Only questions on the way, and the open one, can be visited. */
export function isVisitable(walk: Walk, question: QuestionId): boolean {
  const journey = journeyOf(walk);
  return journey.next === question || journey.path.some((step) => step.question === question);
}

/** True if these answers, taken in, lead to a question that was not the next one before. */
export function opensQuestion(walk: Walk, changed: Answers): boolean {
  const next = placeOf({ ...walk, answers: { ...walk.answers, ...changed } });
  return next !== undefined && next !== placeOf(walk);
}

/** True once the typical use is known: then there is something to review and to report. */
export function isAnswered(walk: Walk): boolean {
  return walk.answers[walk.ruleSet.catalogue] !== undefined;
}

/** Questions the user was asked; what the typical use pre-fills is shown on the review only. */
export function askedOf(journey: Journey): readonly QuestionId[] {
  return journey.path.filter((step) => step.origin === 'given').map((step) => step.question);
}
