import { useMemo } from 'preact/hooks';
import { operatorValues } from '../../operator.ts';
import { SharePage } from '../components/share/SharePage.tsx';
import { TextSection } from '../components/text/TextSection.tsx';
import { glossarySection } from '../glossary.ts';
import { hrefOf } from '../routes.ts';
import '../styles/textPage.css';
import type { PageSection } from '../textPage.ts';
import { textPageOf } from '../textPage.ts';
import { useText } from '../texts.ts';
import { useFocusOnMount } from '../useFocusOnMount.ts';
import { useNamedEntry } from '../useNamedEntry.ts';

/** The law in plain words, ways to use AI, and the glossary; the address may name a section or a term. */
export function KnowledgePage() {
  const text = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const shown = useNamedEntry();
  const { title, lead, sections } = useMemo(() => {
    const page = textPageOf('knowledge', text, operatorValues);
    return { ...page, sections: [...page.sections, glossarySection(text)] };
  }, [text]);
  return (
    <div ref={shown} class="text-page">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="lead">{lead}</p>
      <Contents sections={sections} />
      {sections.map((section) => (
        <TextSection key={section.id} section={section} />
      ))}
      <SharePage page="knowledge" />
    </div>
  );
}

function Contents({ sections }: { sections: readonly PageSection[] }) {
  const { t, language } = useText();
  return (
    <nav class="text-contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{t('knowledge:contents')}</h2>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={hrefOf('knowledge', language, id)}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
