import { catalogue } from '../../catalogue.ts';
import { loadTexts } from '../../i18n/loadTexts.ts';
import type { Text } from '../../i18n/text.ts';
import type { SearchWords } from '../../search/catalogueIndex.ts';
import { catalogueIndex } from '../../search/catalogueIndex.ts';
import type { Index } from '../../search/findUseCases.ts';
import { findUseCases } from '../../search/findUseCases.ts';

/** The uses that fit what was typed, best first; undefined as long as nothing telling was typed. */
export type Find = (query: string) => readonly string[] | undefined;

/** Loads the words of the search and prepares the catalogue for it. Throws if the network fails. */
export async function loadSearch(text: Text): Promise<Find> {
  const index = await loadIndex(text);
  return (query) => findUseCases(query, index);
}

/** The catalogue prepared for searching. Throws if the network fails. */
export async function loadIndex(text: Text): Promise<Index> {
  const texts = await loadTexts(text.language, ['use-case-details']);
  const ids = catalogue.flatMap(({ useCases }) => useCases);
  return catalogueIndex(ids, texts['use-case-details'] as SearchWords, text);
}
