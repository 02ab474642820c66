import { catalogue } from '../../catalogue.ts';
import { loadTexts } from '../../i18n/loadTexts.ts';
import type { Text } from '../../i18n/text.ts';
import { findUseCases, indexOf } from './findUseCases.ts';

/** The uses that fit what was typed, best first; undefined as long as nothing telling was typed. */
export type Find = (query: string) => readonly string[] | undefined;
/** The words of the search in one language: those that each use can be found by, and those that say nothing. */
type Words = { ignored: string; words: Readonly<Record<string, string>> };

/** Loads the words of the search and prepares the catalogue for it. Throws if the network fails. */
export async function loadSearch({ language, t }: Text): Promise<Find> {
  const { search } = (await loadTexts(language, ['search'])) as { search: Words };
  const entries = catalogue
    .flatMap(({ useCases }) => useCases)
    .map((id) => ({
      id,
      texts: [
        [t(`use-cases:useCases.${id}.title`), 3],
        [search.words[id] ?? '', 3],
        [t(`use-cases:useCases.${id}.example`), 2],
      ] as const,
    }));
  const index = indexOf(entries, search.ignored);
  return (query) => findUseCases(query, index);
}
