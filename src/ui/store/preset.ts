import type { Answer, QuestionId } from '../../domain/types.ts';
import type { UseCase } from '../../domain/ruleSet.ts';
import { useCaseOf } from '../../domain/useCaseOf.ts';
import { ruleSet } from '../../ruleset.ts';
import { context } from './session.ts';

/** An answer that stands there before the user gave one, and where it comes from. Only "Weiter" makes it an answer. */
export type Preset = { answer: Answer; origin: 'use-case' | 'suggestion' | 'time-zone' };

export const PLACE = 'place';
/** Time zones that lie in one country only; all others say too little. */
const PLACE_BY_TIME_ZONE: Readonly<Record<string, string>> = {
  'Europe/Vienna': 'at',
  'Europe/Berlin': 'de',
  'Europe/Busingen': 'de',
};

/** What follows from the typical use or is usual for it, or, for the place, what the clock of this device says. */
export function presetOf(id: QuestionId): Preset | undefined {
  const useCase = chosenUseCase();
  const answer = useCase?.answers[id];
  if (answer !== undefined) return { answer, origin: 'use-case' };
  const suggested = useCase?.suggests?.[id];
  if (suggested !== undefined) return { answer: suggested, origin: 'suggestion' };
  const place = id === PLACE ? likelyPlace() : undefined;
  return place === undefined ? undefined : { answer: place, origin: 'time-zone' };
}

/** The items of a list that the typical use makes likely. */
export function likelyOf(id: QuestionId): readonly string[] {
  return chosenUseCase()?.likely?.[id] ?? [];
}

function chosenUseCase(): UseCase | undefined {
  return useCaseOf(ruleSet, context.value.answers);
}

/** The country of this device by its time zone. Read on the device, sent nowhere. */
export function likelyPlace(timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone): string | undefined {
  return PLACE_BY_TIME_ZONE[timeZone];
}
