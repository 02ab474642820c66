import { useEffect, useState } from 'preact/hooks';
import { useText } from '../parts/texts.ts';
import type { Find } from './loadSearch.ts';

/**
 * The search of the catalogue: what was typed, and the uses found; none as long as nothing telling was typed. Its words
 * come when somebody types the first time: most people take a tile.
 */
export function useUseCaseSearch() {
  const text = useText();
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<{ in: string; find: Find }>();
  const isReady = search?.in === text.language;
  useEffect(() => {
    if (query === '' || isReady) return;
    void import('./loadSearch.ts')
      .then(({ loadSearch }) => loadSearch(text))
      .then(
        (find) => setSearch({ in: text.language, find }),
        // Without the network all tiles are there; the next letter tries again.
        () => undefined,
      );
  }, [query, text, isReady]);
  return { query, setQuery, found: isReady ? search.find(query) : undefined };
}
