import { useMemo, useState } from 'preact/hooks';
import { operatorValues } from '../../operator.ts';
import type { Target } from '../../teaser/address.ts';
import { defineTeaser } from '../../teaser/element.ts';
import { TeaserKinds } from './TeaserKinds.tsx';
import { TeaserOptions } from './TeaserOptions.tsx';
import './teaser.css';
import { textPageOf } from '../text-pages/textPage.ts';
import { useText } from '../parts/texts.ts';
import { TextPageView } from '../text-pages/TextPage.tsx';

defineTeaser();

/** How other sites can point to the check: options, both kinds of teaser, and how to host a copy. */
export function TeaserPage() {
  const text = useText();
  const [target, setTarget] = useState<Target>({ useCase: '', mark: '', language: text.language });
  const page = useMemo(() => textPageOf('teaser', text, operatorValues), [text]);
  const code = (
    <section aria-labelledby="teaser-code">
      <h2 id="teaser-code">{text.t('teaser:options.title')}</h2>
      <TeaserOptions target={target} onChange={setTarget} />
      <TeaserKinds target={target} />
    </section>
  );
  return <TextPageView page={page} start={code} />;
}
