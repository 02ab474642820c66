import type { Question, QuestionId } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';

/** What is said about one answer: its label, a short example or what belongs to it besides, more of them, and what it does not mean. */
export type OptionTexts = { label: string; example?: string; note?: string; more?: string; not?: string };

/** What a question offers besides "don't know"; yes and no where it asks for nothing else. */
export function offeredBy(question: Question): readonly string[] {
  return question.type === 'boolean' ? ['yes', 'no'] : question.options;
}

/** Texts of one option: from the catalogue for the typical use, else from the question, else yes or no. */
export function optionTexts(id: QuestionId, option: string, catalogue: QuestionId, text: Text): OptionTexts {
  const own = `questions:questions.${id}.options.${option}`;
  const address = id === catalogue ? `use-cases:useCases.${option}` : own;
  const label = id === catalogue ? `${address}.title` : `${address}.label`;
  return {
    label: text.t(text.has(label) ? label : `questions:answers.${option}`),
    ...(text.has(`${address}.example`) && { example: text.t(`${address}.example`) }),
    ...(text.has(`${address}.note`) && { note: text.t(`${address}.note`) }),
    ...(text.has(`${address}.more`) && { more: text.t(`${address}.more`) }),
    ...(text.has(`${address}.not`) && { not: text.t(`${address}.not`) }),
  };
}
