import { distanceOf } from '../../domain/distance.ts';
import type { Answers, QuestionId } from '../../domain/types.ts';
import { ruleSet } from '../../ruleset.ts';
import { assessmentOf, journeyOf, withAnswers } from '../../wizard/journeys.ts';
import { context } from './session.ts';

/** Works out what answers would lead to, before they are given: the next question, if any is left, and how far it is. */
export function foresee(given: Answers): QuestionId | undefined {
  const way = context.peek();
  const after = { ...way, answers: withAnswers(way.answers, given) };
  distanceOf(journeyOf(after), ruleSet, way.firm);
  return assessmentOf(after).next;
}
