import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { operator, operatorValues } from '../../operator.ts';
import { OutLink } from '../components/result/OutLink.tsx';
import '../styles/textPage.css';
import type { PageLink, PageSection, TextPage } from '../textPage.ts';
import { targetOf, textPageOf } from '../textPage.ts';
import { useText } from '../texts.ts';
import { useFocusOnMount } from '../useFocusOnMount.ts';
import { useNamedEntry } from '../useNamedEntry.ts';

/** Makes a page of one namespace of texts. */
export function textPage(namespace: string) {
  return function Page() {
    const text = useText();
    return <TextPageView page={useMemo(() => textPageOf(namespace, text, operatorValues), [text])} />;
  };
}

type Props = { page: TextPage; notice?: ComponentChildren; children?: ComponentChildren };

/** Title, lead, sections, and whatever comes after them. The address may name a section. */
export function TextPageView({ page: { title, lead, sections }, notice, children }: Props) {
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const shown = useNamedEntry();
  return (
    <div ref={shown} class="text-page">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {notice}
      <p class="lead">{lead}</p>
      {sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
      {children}
    </div>
  );
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
