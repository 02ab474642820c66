import type { Language } from '../../src/i18n/text.ts';
import { sentencesOf, wordsIn } from './sentences.ts';

/** What a sentence belongs to: the question itself, its help ("why"), or the words of its options. */
const KINDS = ['question', 'help', 'option'] as const;
export type Kind = (typeof KINDS)[number];
type Sentence = { id: string; kind: Kind; text: string; words: number };

/** At most so many characters in a question, and so many words in the average sentence of questions and helps. */
export const GOALS = { characters: 140, words: 14 } as const;

export type Readability = {
  language: Language;
  questions: number;
  longestQuestion: { id: string; characters: number };
  /** Words in the average sentence. */
  average: Readonly<Record<Kind, number>>;
  /** Every sentence, the longest first. */
  sentences: readonly Sentence[];
  /** One line for each goal that is missed. */
  missed: readonly string[];
};

type Leaf = { id: string; kind: Kind; text: string };

/** Measures the questions of one language: the object `questions` of `questions.json`. */
export function readability(questions: object, language: Language): Readability {
  const leaves = leavesOf(questions);
  const asked = leaves.filter(({ kind }) => kind === 'question');
  const sentences = leaves
    .flatMap((leaf) =>
      sentencesOf(leaf.text, language).map((text) => ({ ...leaf, text, words: wordsIn(text) })),
    )
    .sort((a, b) => b.words - a.words);
  const average = Object.fromEntries(KINDS.map((kind) => [kind, averageOf(sentences, kind)])) as Record<
    Kind,
    number
  >;
  const [longest] = asked.toSorted((a, b) => b.text.length - a.text.length);
  return {
    language,
    questions: asked.length,
    longestQuestion: { id: longest?.id ?? '', characters: longest?.text.length ?? 0 },
    average,
    sentences,
    missed: [...tooLong(asked), ...tooWordy(average)],
  };
}

function leavesOf(value: object, path: readonly string[] = []): Leaf[] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const own = [...path, key];
    return typeof each === 'string'
      ? [{ id: own.join('.'), kind: kindOf(own), text: each }]
      : leavesOf(each as object, own);
  });
}

function kindOf(path: readonly string[]): Kind {
  if (path.includes('options')) return 'option';
  return path.at(-1) === 'question' ? 'question' : 'help';
}

function averageOf(sentences: readonly Sentence[], kind: Kind): number {
  const own = sentences.filter((each) => each.kind === kind);
  return own.reduce((sum, { words }) => sum + words, 0) / Math.max(own.length, 1);
}

function tooLong(asked: readonly Leaf[]): string[] {
  return asked
    .filter(({ text }) => text.length > GOALS.characters)
    .map(({ id, text }) => `${id} has ${text.length} characters, at most ${GOALS.characters} are allowed`);
}

function tooWordy(average: Readonly<Record<Kind, number>>): string[] {
  return (['question', 'help'] as const)
    .filter((kind) => average[kind] > GOALS.words)
    .map(
      (kind) => `the average ${kind} sentence has ${average[kind].toFixed(1)} words, goal: ${GOALS.words}`,
    );
}
