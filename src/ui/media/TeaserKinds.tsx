import { useCallback } from 'preact/hooks';
import type { Target } from '../../teaser/address.ts';
import { teaserContent } from '../../teaser/content.ts';
import { elementSnippet, plainSnippet, teaserElement } from '../../teaser/snippets.ts';
import { useText } from '../parts/texts.ts';
import { CodeField } from './CodeField.tsx';
import { TeaserPreview } from './TeaserPreview.tsx';

/** Both ways to put the teaser on another site, each with a preview and the code to copy. */
export function TeaserKinds({ target }: { target: Target }) {
  const { t } = useText();
  const plain = useCallback(() => teaserContent(target), [target]);
  const element = useCallback(() => teaserElement(target), [target]);
  return (
    <>
      <h3>{t('teaser:kinds.plain.title')}</h3>
      <p>{t('teaser:kinds.plain.text')}</p>
      <TeaserPreview label={t('teaser:kinds.plain.preview')} make={plain} />
      <CodeField
        label={t('teaser:kinds.plain.code')}
        copyLabel={t('teaser:kinds.plain.copy')}
        code={plainSnippet(target)}
      />
      <h3>{t('teaser:kinds.element.title')}</h3>
      <p>{t('teaser:kinds.element.text')}</p>
      <TeaserPreview label={t('teaser:kinds.element.preview')} make={element} />
      <CodeField
        label={t('teaser:kinds.element.code')}
        copyLabel={t('teaser:kinds.element.copy')}
        code={elementSnippet(target)}
      />
    </>
  );
}
