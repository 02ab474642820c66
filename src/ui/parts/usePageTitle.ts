import { useEffect } from 'preact/hooks';
import { useText } from './texts.ts';

/** Names the page in the browser's title, for tabs, the history, and screen readers. */
export function usePageTitle(title: string): void {
  const { t } = useText();
  useEffect(() => {
    document.title = t('ui:titles.within', { title });
  }, [title]);
}
