import { useState } from 'preact/hooks';
import type { Page } from '../../routes.ts';
import { hrefOf } from '../../routes.ts';
import { useText } from '../../texts.ts';

/** Passes the address of a page on, never a result: by the device's own way of sharing, else as a copy. */
export function SharePage({ page }: { page: Page }) {
  const [said, setSaid] = useState<'copied' | 'failed'>();
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

/** What to tell the user; nothing if the device says everything itself. */
async function passOn(data: { url: string; title: string }): Promise<'copied' | 'failed' | undefined> {
  if ('share' in navigator) {
    // Closing the device's dialog is no failure.
    await navigator.share(data).catch(() => undefined);
    return undefined;
  }
  return copied(data.url);
}

function copied(url: string): Promise<'copied' | 'failed'> {
  // Without a secure origin there is no clipboard at all.
  const writing = async () => navigator.clipboard.writeText(url);
  return writing().then(
    () => 'copied',
    () => 'failed',
  );
}
