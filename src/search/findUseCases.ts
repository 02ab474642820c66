import { wordsOf } from './fold.ts';
import { likeness } from './likeness.ts';

/** What a typical use can be found by: texts, the more telling ones with more weight. */
export type Entry = { id: string; texts: readonly (readonly [text: string, weight: number])[] };
type Word = { word: string; weight: number };
export type Index = {
  entries: readonly { id: string; words: readonly Word[] }[];
  ignored: ReadonlySet<string>;
};

/** What fits so much worse than the best does not count any more. */
const DISTANCE = 1;
/** What a word earns that is a part of a word with the most weight. */
const PART_OF_A_TELLING_WORD = 1.4 * 3;

/** Prepares the catalogue for searching. `ignored`: words that say nothing about a use. */
export function indexOf(entries: readonly Entry[], ignored: string): Index {
  return {
    entries: entries.map(({ id, texts }) => ({
      id,
      words: texts.flatMap(([text, weight]) => wordsOf(text).map((word) => ({ word, weight }))),
    })),
    ignored: new Set(wordsOf(ignored)),
  };
}

/** The uses that fit most of the words, best first; undefined as long as nothing telling was typed. */
export function findUseCases(query: string, index: Index): readonly string[] | undefined {
  return ranked(query, index)?.map(({ id }) => id);
}

/** The use that fits words best, if it fits one of them better than by a mere likeness. */
export function likeliestUseCase(words: string, index: Index): string | undefined {
  const best = ranked(words, index)?.[0];
  return best && best.sum >= PART_OF_A_TELLING_WORD ? best.id : undefined;
}

function ranked(query: string, { entries, ignored }: Index) {
  const typed = [...new Set(wordsOf(query))].filter((word) => !ignored.has(word));
  if (typed.length === 0) return undefined;
  const scores = typed.map((word) => scoresOf(word, entries));
  const all = entries.map(({ id }, index) => {
    const own = scores.map((each) => each[index] ?? 0);
    return { id, hits: own.filter((score) => score > 0).length, sum: own.reduce((a, b) => a + b, 0) };
  });
  const most = Math.max(...all.map((each) => each.hits));
  if (most === 0) return [];
  return all.filter((each) => each.hits === most).sort((a, b) => b.sum - a.sum);
}

/** How well a word fits each use. Where it fits one well, a mere likeness to another does not count. */
function scoresOf(typed: string, entries: Index['entries']): readonly number[] {
  const best = entries.map(
    ({ words }) => words.map(({ word, weight }) => ({ fit: likeness(typed, word), weight })).sort(byScore)[0],
  );
  const least = Math.max(...best.map((each) => each?.fit ?? 0)) - DISTANCE;
  return best.map((each) => (each && each.fit >= least ? each.fit * each.weight : 0));
}

type Fit = { fit: number; weight: number };
function byScore(a: Fit, b: Fit): number {
  return b.fit * b.weight - a.fit * a.weight;
}
