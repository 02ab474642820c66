import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadTexts } from '../../i18n/loadTexts.ts';
import type { Language } from '../../i18n/text.ts';
import { showTexts } from './texts.ts';
import { LoadFailed, Loading } from './Loading.tsx';

type Ready = { Page: ComponentType };
type State = Ready | 'loading' | 'failed';
export type LazyPage = ComponentType<{ language: Language }> & {
  /** Loads code and texts, so that the page is there at its first rendering. Throws if the network fails. */
  prepare: (language: Language) => Promise<Ready>;
  /** Loads the same for later and shows nothing of it. Throws if the network fails. */
  fetchAhead: (language: Language) => Promise<unknown>;
};

/**
 * A page whose code and texts are loaded when it is first shown, with a way out if the network fails. When the
 * language changes it stays as it is until the new texts are there: a choice just made is not lost.
 */
export function lazyPage(load: () => Promise<ComponentType>, namespaces: readonly string[]): LazyPage {
  let ready: (Ready & { language: Language }) | undefined;
  const prepare = async (language: Language) => {
    const [Page] = await Promise.all([ready?.Page ?? load(), showTexts(language, namespaces)]);
    // The same object for the same page: what is on the screen already is not rendered again.
    if (ready?.language !== language) ready = { Page, language };
    return ready;
  };
  const fetchAhead = (language: Language) => Promise.all([load(), loadTexts(language, namespaces)]);
  function LazyPage({ language }: { language: Language }) {
    const [state, setState] = useState<State>(ready?.language === language ? ready : 'loading');
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      let current = true;
      prepare(language).then(
        (page) => current && setState(page),
        () => current && setState('failed'),
      );
      return () => (current = false) as never;
    }, [language, attempt]);
    if (state === 'failed') return <LoadFailed again={() => setAttempt(attempt + 1)} />;
    if (state === 'loading') return <Loading />;
    return <state.Page />;
  }
  return Object.assign(LazyPage, { prepare, fetchAhead });
}
