import texts from '../../../locales/de/questions.json';
import useCases from '../../../locales/de/use-cases.json';
import { sections } from '../../../rules/questionnaire.json';

type Words = {
  question: string;
  why?: string;
  options?: Readonly<Record<string, { label?: string; example?: string; note?: string }>>;
};
type Section = { questions: readonly { id: string; type: string }[] };
const words: Readonly<Record<string, Words>> = texts.questions;
const { yes, no, unknown } = texts.answers;

/** Our questions as SurveyJS wants them described: one a page, in our order, each asked of everybody. */
export function surveyOf(): object {
  const questions = (sections as readonly Section[]).flatMap((section) => section.questions);
  return {
    locale: 'de',
    pages: questions.map(({ id, type }) => ({
      name: id,
      elements: [
        {
          name: id,
          type: type === 'multiple-choice' ? 'checkbox' : 'radiogroup',
          title: words[id]?.question,
          description: words[id]?.why,
          choices: [...choicesOf(id, type), { value: 'unknown', text: unknown }],
        },
      ],
    })),
  };
}

function choicesOf(id: string, type: string): { value: string; text: string }[] {
  if (type === 'boolean') {
    return [
      { value: 'true', text: yes },
      { value: 'false', text: no },
    ];
  }
  if (id === 'use-case') {
    return Object.entries(useCases.useCases).map(([value, { title }]) => ({ value, text: title }));
  }
  return Object.entries(words[id]?.options ?? {}).map(([value, { label = value }]) => ({
    value,
    text: label,
  }));
}
