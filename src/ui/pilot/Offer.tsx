import { useMemo } from 'preact/hooks';
import { operator, operatorValues } from '../../operator.ts';
import { useText } from '../parts/texts.ts';

type Part = { title: string; text?: readonly string[]; list?: readonly string[] };
type Question = { question: string; answer: string };

/** What is offered: for whom, what one gets, how it runs, what it costs. */
export function Offer() {
  const text = useText();
  const parts = useMemo(() => text.tree('pilot:sections', operatorValues) as Record<string, Part>, [text]);
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

/** What it costs says the operator, if the settings do. */
function textOf(id: string, { text = [] }: Part, language: string): readonly string[] {
  const cost = operator.pilot?.cost?.[language] ?? '';
  return id === 'cost' && cost !== '' ? [cost] : text;
}

/** Questions that people ask, with answers; all open to be read, searched and printed. */
export function Questions() {
  const text = useText();
  const entries = useMemo(
    () => text.tree('pilot:questions.entries', operatorValues) as readonly Question[],
    [text],
  );
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{text.t('pilot:questions.title')}</h2>
      {entries.map(({ question, answer }) => (
        <section key={question}>
          <h3>{question}</h3>
          <p>{answer}</p>
        </section>
      ))}
    </section>
  );
}
