import { useMemo } from 'preact/hooks';
import { operatorValues } from '../../operator.ts';
import { SharePage } from '../share/SharePage.tsx';
import { glossarySection } from './glossary.ts';
import { hrefOf } from '../parts/routes.ts';
import type { PageSection } from './textPage.ts';
import { textPageOf } from './textPage.ts';
import { useText } from '../parts/texts.ts';
import { TextPageView } from './TextPage.tsx';

/** The law in plain words, ways to use AI, and the glossary; the address may name a section or a term. */
export function KnowledgePage() {
  const text = useText();
  const page = useMemo(() => {
    const own = textPageOf('knowledge', text, operatorValues);
    return { ...own, sections: [...own.sections, glossarySection(text)] };
  }, [text]);
  return (
    <TextPageView page={page} start={<Contents sections={page.sections} />}>
      <SharePage page="knowledge" />
    </TextPageView>
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
