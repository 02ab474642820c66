import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../i18n/text.ts';
import { showTexts, text } from '../texts.ts';
import { LoadFailed, Loading } from './Loading.tsx';

type State = { Page: ComponentType; language: Language } | 'loading' | 'failed';

/** A page whose code and texts are loaded when it is first shown, with a way out if the network fails. */
export function lazyPage(load: () => Promise<ComponentType>, namespaces: readonly string[]) {
  return function LazyPage({ language }: { language: Language }) {
    const [state, setState] = useState<State>('loading');
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      let current = true;
      Promise.all([load(), showTexts(language, namespaces)]).then(
        ([Page]) => current && setState({ Page, language }),
        () => current && setState('failed'),
      );
      return () => (current = false) as never;
    }, [language, attempt]);
    if (state === 'failed') return <LoadFailed again={() => setAttempt(attempt + 1)} />;
    if (state === 'loading' || text.value?.language !== state.language) return <Loading />;
    return <state.Page />;
  };
}
