import type { Answers, QuestionId } from '../domain/types.ts';
import type { Profile } from '../rulebook/profileModel.ts';

const files = import.meta.glob<Profile>('../../rules/profiles/*.json', { eager: true, import: 'default' });

/** The typical firms with all their answers. */
export const profiles: readonly Profile[] = Object.values(files);

/** The answers of a typical firm. Throws if there is no such firm. */
export function answersOf(profile: string): Answers {
  const found = profiles.find(({ id }) => id === profile);
  if (!found) throw new Error(`no profile ${profile}`);
  return found.answers;
}

/** All answers but one, as if that question were still open. */
export function without(question: QuestionId, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
}

/** Answers for each end of the scale, and for a class that is open. */
export const ANSWERS_BY_CLASS: Readonly<Record<string, Answers>> = {
  none: { ...answersOf('haulier-tours'), 'how-it-works': 'fixed-rules' },
  minimal: answersOf('shop-product-texts'),
  limited: answersOf('hairdresser-chatbot'),
  high: answersOf('hiring-in-40-person-firm'),
  prohibited: answersOf('call-centre-emotions'),
  interval: { ...answersOf('hairdresser-chatbot'), 'interaction-obvious': 'unknown' },
};
