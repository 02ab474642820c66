import type { Language } from '../../src/i18n/text.ts';

/**
 * Ends with a full stop that ends no sentence: an abbreviation, or a number as in "2. August". After "usw." and
 * "etc." the next letter decides, so they are not listed: a sentence goes on in lower case. In doubt two sentences
 * count as one: that can only make a text look longer.
 */
const GOES_ON =
  /(?<![\p{L}\p{N}])(?:z|z\. ?B|d|d\. ?h|u|u\. ?a|Art|Abs|lit|Nr|Mio|Mrd|bzw|ca|Dr|vgl|inkl|evtl|sog|e\.g|i\.e|No|\d{1,2})\.$/u;

/** The sentences of a text. A list with semicolons is one sentence, and so is a text without a full stop. */
export function sentencesOf(text: string, language: Language): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    open += segment;
    if (GOES_ON.test(open.trimEnd())) continue;
    sentences.push(open.trim());
    open = '';
  }
  return [...sentences, open.trim()].filter((each) => each !== '');
}

/** How many words a reader reads: signs alone do not count, "z. B." and "§ 5" each count by their parts. */
export function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
