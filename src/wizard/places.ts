import type { Journey } from '../domain/journey.ts';
import { orderOf } from '../domain/nextQuestion.ts';
import type { Answers, QuestionId } from '../domain/types.ts';
import type { WizardContext } from './context.ts';
import { journeyOf } from './journeys.ts';

/** What the places on the way are found from. */
export type Walk = Pick<WizardContext, 'ruleSet' | 'answers' | 'asOf' | 'firm' | 'at' | 'returnTo'>;

/** First question still open, or undefined when all are answered. */
export function openQuestionOf(walk: Walk): QuestionId | undefined {
  return journeyOf(walk).next;
}

/**
 * The questions on the screen, in their order: the one that the wizard is at with those of its page that come right
 * before or after it on the way. An edit has its question to itself. With what is being typed among the answers it says
 * what the screen shows next.
 */
export function screenOf(walk: Walk): readonly QuestionId[] {
  const at = walk.at ?? openQuestionOf(walk);
  if (at === undefined) return [];
  const { ruleSet } = walk;
  const page = ruleSet.questions[at]?.page;
  const way = wayOf(walk);
  const isOnPage = (id: QuestionId | undefined) => id !== undefined && ruleSet.questions[id]?.page === page;
  let [from, to] = [way.indexOf(at), way.indexOf(at)];
  if (page === undefined || walk.returnTo !== undefined || from < 0) return [at];
  while (isOnPage(way[from - 1])) from--;
  while (isOnPage(way[to + 1])) to++;
  return way.slice(from, to + 1);
}

/** The questions that were asked and the open one, in the order of the questionnaire. */
function wayOf(walk: Walk): readonly QuestionId[] {
  const journey = journeyOf(walk);
  const order = orderOf(walk.ruleSet);
  const place = (id: QuestionId) => order.get(id) ?? 0;
  const open = journey.next === undefined ? [] : [journey.next];
  return [...askedOf(journey), ...open].sort((a, b) => place(a) - place(b));
}

/** Where to go after answering: to the next answered question, else to the open one; an edit skips the former. */
export function placeAfter(walk: Walk, answered: Answers): QuestionId | undefined {
  const journey = journeyOf(walk);
  if (walk.returnTo !== undefined) return journey.next;
  const asked = askedOf(journey);
  const index = asked.findLastIndex((id) => Object.hasOwn(answered, id));
  return (index < 0 ? undefined : asked[index + 1]) ?? journey.next;
}

/** The question before the current screen, or undefined at the first. */
export function placeBefore(walk: Walk): QuestionId | undefined {
  const asked = askedOf(journeyOf(walk));
  const [first] = walk.at === undefined ? [] : screenOf(walk);
  const index = first === undefined ? -1 : asked.indexOf(first);
  return index < 0 ? asked.at(-1) : asked[index - 1];
}

/** Only questions on the way, and the open one, can be visited. */
export function isVisitable(walk: Walk, question: QuestionId): boolean {
  const journey = journeyOf(walk);
  return journey.next === question || journey.path.some((step) => step.question === question);
}

/** True if these answers, taken in, lead to a question that was not the next one before. */
export function opensQuestion(walk: Walk, changed: Answers): boolean {
  const next = openQuestionOf({ ...walk, answers: { ...walk.answers, ...changed } });
  return next !== undefined && next !== openQuestionOf(walk);
}

/** True once the typical use is known: then there is something to review and to report. */
export function isAnswered(walk: Walk): boolean {
  return walk.answers[walk.ruleSet.catalogue] !== undefined;
}

/** Questions the user was asked; what the typical use pre-fills or the firm is known for is shown on the review only. */
export function askedOf(journey: Journey): readonly QuestionId[] {
  return journey.path.filter((step) => step.origin === 'given').map((step) => step.question);
}
