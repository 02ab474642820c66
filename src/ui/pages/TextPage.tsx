import { useMemo } from 'preact/hooks';
import { operatorValues } from '../../operator.ts';
import { TextSection } from '../components/text/TextSection.tsx';
import '../styles/textPage.css';
import { textPageOf } from '../textPage.ts';
import { useText } from '../texts.ts';
import { useFocusOnMount } from '../useFocusOnMount.ts';
import { useNamedEntry } from '../useNamedEntry.ts';

/** Makes a page of one namespace of texts: title, lead, sections. The address may name a section. */
export function textPage(namespace: string) {
  return function Page() {
    const text = useText();
    const heading = useFocusOnMount<HTMLHeadingElement>();
    const shown = useNamedEntry();
    const { title, lead, sections } = useMemo(() => textPageOf(namespace, text, operatorValues), [text]);
    return (
      <div ref={shown} class="text-page">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p class="lead">{lead}</p>
        {sections.map((section) => (
          <TextSection key={section.id} section={section} />
        ))}
      </div>
    );
  };
}
