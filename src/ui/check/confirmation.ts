import type { Answer, Question } from '../../domain/types.ts';
import type { Text } from '../../i18n/text.ts';
import { presetOf } from '../store/preset.ts';
import { context } from '../store/session.ts';

/** A suggested answer put as a question of its own: "Is that right?" */
export type Confirmation = { suggested: Answer; title: string };

/** Where the texts have such a question for what is suggested, and nothing else was answered before. */
export function confirmationOf({ id }: Question, { has }: Text): Confirmation | undefined {
  const suggested = presetOf(id)?.answer;
  const title = `questions:questions.${id}.confirm.${String(suggested)}`;
  if (suggested === undefined || !has(title)) return undefined;
  const given = context.value.answers[id] ?? suggested;
  return String(given) === String(suggested) ? { suggested, title } : undefined;
}
