import type { FlyerContent, Occasion } from '../../flyer/content.ts';
import { FLYER_CLASSES, flyerContent } from '../../flyer/content.ts';
import type { FlyerFormat } from '../../flyer/formats.ts';
import { imprintOf, missingHint } from '../../flyer/imprint.ts';
import { operator } from '../../operator.ts';
import { today } from '../../today.ts';
import { useText } from '../parts/texts.ts';

type Props = { format: FlyerFormat; occasion: Omit<Occasion, 'date'> };

/** Every word that will stand on the sheet, and what is still missing before it may be printed. */
export function FlyerPreview({ format, occasion }: Props) {
  const text = useText();
  const content = flyerContent(operator, text, { ...occasion, date: today() });
  const hint = missingHint(imprintOf(operator.name, operator.legal, text.t), text.t);
  return (
    <>
      {hint && <p class="notice">{hint}</p>}
      <details class="fold">
        <summary>{text.t('media:flyer.preview')}</summary>
        <div class="flyer-words">
          <Words of={wordsOf(content, format)} />
          {[content.check, content.talk].map(({ label, href }) => (
            <p class="hint" key={label}>
              {text.t('media:flyer.code', { label, href })}
            </p>
          ))}
        </div>
      </details>
    </>
  );
}

/** A poster has neither scale nor benefits nor the words of a person; everything else stands on every sheet. */
function wordsOf({ scale, ...content }: FlyerContent, format: FlyerFormat): string[] {
  const steps = FLYER_CLASSES.map((each) => scale.steps[each]).join(' – ');
  const onFlyers = [content.benefitsTitle, ...content.benefits, `${scale.intro} ${steps}`];
  const person = content.person ? [content.person.words, content.person.signature] : [];
  return [
    content.headline,
    ...content.questions,
    content.facts.join(' '),
    content.call,
    content.check.address,
    ...(format === 'a4' ? [] : [...onFlyers, ...person]),
    `${content.pilot.title}: ${content.pilot.text}`,
    ...(content.next === undefined ? [] : [content.next]),
    ...(content.cost === '' ? [] : [content.cost]),
    content.contact.join(', '),
    `${content.talk.label}: ${content.talk.hint}, ${content.talk.address}`,
    content.fine,
  ];
}

function Words({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
