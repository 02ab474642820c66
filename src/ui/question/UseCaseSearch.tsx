import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useText } from '../parts/texts.ts';
import type { useUseCaseSearch } from './useUseCaseSearch.ts';
import './search.css';

type Props = ReturnType<typeof useUseCaseSearch> & {
  id: string;
  /** Enter puts the focus on the first thing found. */
  toFirst: () => void;
};

/** One field for everyday words and names of programs. Says how much it found; Esc empties it. */
export function UseCaseSearch({ id, query, setQuery, found, toFirst }: Props) {
  const { t } = useText();
  const toFound = useWaiting(query, found, toFirst);
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setQuery('');
    if (event.key !== 'Enter') return;
    event.preventDefault();
    toFound(event.currentTarget.value);
  };
  return (
    <search class="field use-search">
      <label for={id}>{t('use-cases:search.label')}</label>
      <span id={`${id}-hint`} class="small-print">
        {t('use-cases:search.hint')}
      </span>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        aria-describedby={`${id}-hint`}
        value={query}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          makeRoom(currentTarget);
        }}
        onKeyDown={press}
      />
      <p role="status" class="found">
        {found &&
          t(found.length > 0 ? 'use-cases:search.found' : 'use-cases:search.nothing', {
            count: found.length,
          })}
      </p>
    </search>
  );
}

/**
 * On a slow network Enter comes before the words of the search, on a slow device before what was typed is drawn: then
 * the way to what is found for `typed` is gone later.
 */
function useWaiting(query: string, found: Props['found'], toFirst: () => void): (typed: string) => void {
  const [waitingFor, setWaitingFor] = useState<string>();
  const isThere = found !== undefined || query === '';
  useEffect(() => {
    // Effects run late: one from before Enter must not take back what Enter said.
    if (waitingFor === undefined) return;
    if (waitingFor === query && isThere) toFirst();
    if (waitingFor !== query || isThere) setWaitingFor(undefined);
  }, [waitingFor, query, isThere]);
  return (typed) => (isThere && typed === query ? toFirst() : setWaitingFor(typed));
}

/** Far down on a small screen the keyboard would hide what is found. */
function makeRoom(field: HTMLElement): void {
  if (field.getBoundingClientRect().top > innerHeight / 3) field.closest('search')?.scrollIntoView();
}
