import { useMemo, useState } from 'preact/hooks';
import { operatorValues } from '../../operator.ts';
import type { Target } from '../../teaser/address.ts';
import { defineTeaser } from '../../teaser/element.ts';
import { TeaserKinds } from '../components/teaser/TeaserKinds.tsx';
import { TeaserOptions } from '../components/teaser/TeaserOptions.tsx';
import { TextSection } from '../components/text/TextSection.tsx';
import '../styles/teaser.css';
import '../styles/textPage.css';
import { textPageOf } from '../textPage.ts';
import { useText } from '../texts.ts';
import { useFocusOnMount } from '../useFocusOnMount.ts';
import { useNamedEntry } from '../useNamedEntry.ts';

defineTeaser();

/** How other sites can point to the check: options, both kinds of teaser, and how to host a copy. */
export function TeaserPage() {
  const text = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const shown = useNamedEntry();
  const [target, setTarget] = useState<Target>({ useCase: '', mark: '', language: text.language });
  const { title, lead, sections } = useMemo(() => textPageOf('teaser', text, operatorValues), [text]);
  return (
    <div ref={shown} class="text-page">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="lead">{lead}</p>
      <section aria-labelledby="teaser-code">
        <h2 id="teaser-code">{text.t('teaser:options.title')}</h2>
        <TeaserOptions target={target} onChange={setTarget} />
        <TeaserKinds target={target} />
      </section>
      {sections.map((section) => (
        <TextSection key={section.id} section={section} />
      ))}
    </div>
  );
}
