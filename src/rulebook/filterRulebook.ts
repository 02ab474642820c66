import type { Entry, Part, Rulebook } from './model.ts';

/** The parts of a rule book whose entries contain all words of a query, and how many entries those are. */
export function filterRulebook(
  { parts }: Rulebook,
  query: string,
): { parts: readonly Part[]; count: number } {
  const words = plain(query).split(' ').filter(Boolean);
  const found = parts.map((part) => ({
    ...part,
    chapters: part.chapters
      .map((chapter) => ({ ...chapter, entries: chapter.entries.filter((each) => matches(each, words)) }))
      .filter(({ entries }) => entries.length > 0),
  }));
  return { parts: found.filter(({ chapters }) => chapters.length > 0), count: entriesOf(found).length };
}

/** Every entry of some parts, in their order. */
export function entriesOf(parts: readonly Part[]): readonly Entry[] {
  return parts.flatMap((part) => part.chapters.flatMap((chapter) => chapter.entries));
}

function matches(entry: Entry, words: readonly string[]): boolean {
  const said = searched(entry);
  return words.every((word) => said.includes(word));
}

/** Worked out once for each entry: a search runs on every key. */
const known = new WeakMap<Entry, string>();

function searched(entry: Entry): string {
  const { title, citation, id, paragraphs, provisions } = entry;
  const texts = provisions.flatMap((each) => [each.citation?.text ?? '', each.text ?? '']);
  const said =
    known.get(entry) ?? plain([title, citation?.text ?? '', id, ...paragraphs, ...texts].join(' '));
  known.set(entry, said);
  return said;
}

/** Small letters, without accents, with single plain spaces. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
