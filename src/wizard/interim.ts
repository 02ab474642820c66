import { isBetweenParts, isInSecondPart } from '../domain/parts.ts';
import type { Answers, QuestionId } from '../domain/types.ts';
import { journeyOf, withAnswers } from './journeys.ts';
import type { Walk } from './places.ts';
import { askedOf, isAnswered, placeAfter, placeBefore } from './places.ts';

/** True if there is an interim result to show: the class is as settled as the answers allow, the data part follows. */
export function hasInterim(walk: Walk): boolean {
  return isAnswered(walk) && isBetweenParts(journeyOf(walk), walk.ruleSet);
}

/** Do these answers lead to the interim result? It lies on the way once, and an edit that began there returns to it. */
export function leadsToInterim(walk: Walk, given: Answers): boolean {
  const after = { ...walk, answers: withAnswers(walk.answers, given) };
  if (!hasInterim(after)) return false;
  if (walk.returnTo === 'interim') return true;
  if (Object.keys(given).every((id) => isInSecondPart(id, walk.ruleSet))) return false;
  if (walk.returnTo === 'asking') return !hasInterim(walk);
  const place = walk.returnTo === undefined ? placeAfter(after, given) : undefined;
  return place !== undefined && isInSecondPart(place, walk.ruleSet);
}

/** Is the interim result what comes before the question on the screen? */
export function isFirstAfterInterim(walk: Walk): boolean {
  const current = walk.at ?? journeyOf(walk).next;
  if (current === undefined || !isInSecondPart(current, walk.ruleSet) || !hasInterim(walk)) return false;
  const before = placeBefore(walk);
  return before === undefined || !isInSecondPart(before, walk.ruleSet);
}

/** Is the interim result where the user left off: first part done, nothing of the second answered? */
export function isLeftAtInterim(walk: Walk): boolean {
  return hasInterim(walk) && firstAfter(walk) === journeyOf(walk).next;
}

/** The first question after the interim result. */
export function firstAfter(walk: Walk): QuestionId | undefined {
  const journey = journeyOf(walk);
  return askedOf(journey).find((id) => isInSecondPart(id, walk.ruleSet)) ?? journey.next;
}

/** The last question before the interim result. */
export function lastBefore(walk: Walk): QuestionId | undefined {
  return askedOf(journeyOf(walk)).findLast((id) => !isInSecondPart(id, walk.ruleSet));
}
