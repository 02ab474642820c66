import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { operatorValues } from '../../operator.ts';
import { TextSection } from './TextSection.tsx';
import './textPage.css';
import type { TextPage } from './textPage.ts';
import { textPageOf } from './textPage.ts';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';
import { useNamedEntry } from '../parts/useNamedEntry.ts';

/** Makes a page of one namespace of texts. */
export function textPage(namespace: string) {
  return function Page() {
    const text = useText();
    return <TextPageView page={useMemo(() => textPageOf(namespace, text, operatorValues), [text])} />;
  };
}

/** `notice` stands before the lead, `start` after it, `children` after the last section. */
type Props = {
  page: TextPage;
  notice?: ComponentChildren;
  start?: ComponentChildren;
  children?: ComponentChildren;
};

/** Title, lead, sections, and whatever comes between them. The address may name a section. */
export function TextPageView({ page: { title, lead, sections }, notice, start, children }: Props) {
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const shown = useNamedEntry();
  return (
    <div ref={shown} class="text-page">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {notice}
      <p class="lead">{lead}</p>
      {start}
      {sections.map((section) => (
        <TextSection key={section.id} section={section} />
      ))}
      {children}
    </div>
  );
}
