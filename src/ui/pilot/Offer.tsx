import { useMemo } from 'preact/hooks';
import { operator, operatorValues } from '../../operator.ts';
import type { Text } from '../../i18n/text.ts';
import { useText } from '../parts/texts.ts';
import { wordsOfPerson } from './firstPerson.ts';

type Part = { title: string; text?: readonly string[]; list?: readonly string[] };
type Question = { question: string; answer: string };

/** What is offered: for whom, what one gets, how it runs, what it costs. */
export function Offer() {
  const text = useText();
  const parts = useMemo(() => spoken<Part>('pilot:sections', 'pilot:firstPerson.sections', text), [text]);
  return (
    <>
      {Object.entries(parts).map(([id, part]) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{part.title}</h2>
          {textOf(id, part, text.language).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {part.list && (
            <ul>
              {part.list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

/** Texts by name; where the person who invites has words, those that they say themselves take the place of the firm's. */
function spoken<Each>(firm: string, own: string, text: Text): Record<string, Each> {
  const trees = wordsOfPerson(text.language) === '' ? [firm] : [firm, own];
  return Object.assign({}, ...trees.map((each) => text.tree(each, operatorValues))) as Record<string, Each>;
}

/** What it costs says the operator, if the settings do. */
function textOf(id: string, { text = [] }: Part, language: string): readonly string[] {
  const cost = operator.pilot?.cost?.[language] ?? '';
  return id === 'cost' && cost !== '' ? [cost] : text;
}

/** Questions that people ask, with answers; all open to be read, searched and printed. */
export function Questions() {
  const text = useText();
  const entries = useMemo(
    () => spoken<Question>('pilot:questions.entries', 'pilot:firstPerson.questions', text),
    [text],
  );
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{text.t('pilot:questions.title')}</h2>
      {Object.values(entries).map(({ question, answer }) => (
        <section key={question}>
          <h3>{question}</h3>
          <p>{answer}</p>
        </section>
      ))}
    </section>
  );
}
