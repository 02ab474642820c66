import { useState } from 'preact/hooks';
import type { Said } from './passOn.ts';
import { passOn } from './passOn.ts';
import type { Page } from '../parts/routes.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';

/** Passes the address of a page on, never a result: by the device's own way of sharing, else as a copy. */
export function SharePage({ page }: { page: Page }) {
  const [said, setSaid] = useState<Said>();
  const text = useText();
  const url = new URL(hrefOf(page, text.language), location.origin).href;
  const share = async () => setSaid(await passOn({ url, title: text.t(`ui:titles.${page}`) }));
  return (
    <div class="share-page">
      <button type="button" class="button" onClick={share}>
        {text.t('ui:sharePage.button')}
      </button>
      <p aria-live="polite" class="status">
        {said && text.t(`ui:sharePage.${said}`, { href: url })}
      </p>
    </div>
  );
}
