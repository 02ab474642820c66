import type { FlyerContent } from '../../../flyer/content.ts';
import { FLYER_CLASSES, flyerContent } from '../../../flyer/content.ts';
import type { FlyerFormat } from '../../../flyer/formats.ts';
import { imprintOf, missingHint } from '../../../flyer/imprint.ts';
import { operator } from '../../../operator.ts';
import { useText } from '../../texts.ts';

/** Every word that will stand on the sheet, and what is still missing before it may be printed. */
export function FlyerPreview({ format, mark }: { format: FlyerFormat; mark: string }) {
  const text = useText();
  const content = flyerContent(operator, text, mark);
  const hint = missingHint(imprintOf(operator.name, operator.legal, text.t), text.t);
  return (
    <>
      {hint && <p class="notice">{hint}</p>}
      <details class="fold">
        <summary>{text.t('media:flyer.preview')}</summary>
        <div class="flyer-words">
          <Words of={wordsOf(content, format)} />
          <p class="hint">{text.t('media:flyer.code', { href: content.href })}</p>
        </div>
      </details>
    </>
  );
}

/** A poster has neither the scale nor the words beside the code; everything else stands on every sheet. */
function wordsOf({ scale, ...content }: FlyerContent, format: FlyerFormat): string[] {
  const steps = FLYER_CLASSES.map((each) => scale.steps[each]).join(' – ');
  const onFlyers = [
    `${scale.intro} ${steps}`,
    `${content.scan.title}: ${content.scan.text}`,
    content.benefitsTitle,
  ];
  return [
    content.question,
    content.headline,
    ...(format === 'a4' ? [content.scan.title] : onFlyers),
    content.address,
    ...[...content.benefits, content.pilot].map(({ title, text }) => `${title}: ${text}`),
    `${content.contactTitle}: ${content.contact.join(', ')}`,
    ...content.fine,
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
