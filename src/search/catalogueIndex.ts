import type { Text } from '../i18n/text.ts';
import type { Index } from './findUseCases.ts';
import { indexOf } from './findUseCases.ts';

/** The words of the search in one language: those that each use can be found by, and those that say nothing. */
export type SearchWords = { ignored: string; useCases: Readonly<Record<string, { words: string }>> };

/** The typical uses prepared for the search: by title and words, and with less weight by their example. */
export function catalogueIndex(
  ids: readonly string[],
  { ignored, useCases }: SearchWords,
  { t }: Text,
): Index {
  const entries = ids.map((id) => ({
    id,
    texts: [
      [t(`use-cases:useCases.${id}.title`), 3],
      [useCases[id]?.words ?? '', 3],
      [t(`use-cases:useCases.${id}.example`), 2],
    ] as const,
  }));
  return indexOf(entries, ignored);
}
