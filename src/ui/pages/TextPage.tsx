import { useMemo } from 'preact/hooks';
import { operator, operatorValues } from '../../operator.ts';
import { OutLink } from '../components/result/OutLink.tsx';
import '../styles/textPage.css';
import type { PageLink, PageSection } from '../textPage.ts';
import { targetOf, textPageOf } from '../textPage.ts';
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
          <Section key={section.id} section={section} />
        ))}
      </div>
    );
  };
}

function Section({ section: { id, title, text, list, links } }: { section: PageSection }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {list.length > 0 && (
        <ul>
          {list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {links.length > 0 && (
        <ul class="text-links">
          {links.map((link) => (
            <li key={link.to}>
              <TextLink link={link} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function TextLink({ link }: { link: PageLink }) {
  const { language } = useText();
  return <OutLink link={{ text: link.label, href: targetOf(link, language, operator.email) }} />;
}
