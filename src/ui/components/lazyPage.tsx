import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../i18n/text.ts';
import { showTexts } from '../texts.ts';
import { LoadFailed, Loading } from './Loading.tsx';

type State = { Page: ComponentType } | 'loading' | 'failed';

/**
 * A page whose code and texts are loaded when it is first shown, with a way out if the network fails. When the
 * language changes it stays as it is until the new texts are there: a choice just made is not lost.
 */
export function lazyPage(load: () => Promise<ComponentType>, namespaces: readonly string[]) {
  return function LazyPage({ language }: { language: Language }) {
    const [state, setState] = useState<State>('loading');
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      let current = true;
      Promise.all([load(), showTexts(language, namespaces)]).then(
        ([Page]) => current && setState({ Page }),
        () => current && setState('failed'),
      );
      return () => (current = false) as never;
    }, [language, attempt]);
    if (state === 'failed') return <LoadFailed again={() => setAttempt(attempt + 1)} />;
    if (state === 'loading') return <Loading />;
    return <state.Page />;
  };
}
