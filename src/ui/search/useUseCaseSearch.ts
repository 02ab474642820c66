import { useMemo, useState } from 'preact/hooks';
import { catalogue } from '../../catalogue.ts';
import { useText } from '../texts.ts';
import { findUseCases, indexOf } from './findUseCases.ts';

/** The search of the catalogue: what was typed, and the uses found; none as long as nothing telling was typed. */
export function useUseCaseSearch() {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const index = useMemo(() => {
    const entries = catalogue
      .flatMap(({ useCases }) => useCases)
      .map((id) => ({
        id,
        texts: (['title', 'words', 'example'] as const).map(
          (part) => [t(`use-cases:useCases.${id}.${part}`), part === 'example' ? 2 : 3] as const,
        ),
      }));
    return indexOf(entries, t('use-cases:search.ignored'));
  }, [t]);
  const found = useMemo(() => findUseCases(query, index), [query, index]);
  return { query, setQuery, found };
}
