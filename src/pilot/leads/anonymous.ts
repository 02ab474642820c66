import { LENGTHS } from '../form.ts';
import type { Lead } from './readLeads.ts';

const LEFT_OUT = '(…)';
/** E-mail addresses, also as people hide them; web addresses and accounts; phone numbers. */
const TRACES = [
  /[^\s@<>()]+(?:@|\s?[([]at[)\]]\s?)[^\s@<>()]+/gi,
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}._-]+/gu,
  /\+?\d[\d\s()/.-]{5,}\d/g,
];
const WORD = /[\p{L}\p{N}]+/gu;
/** So many letters make a word of a firm's name that is left out however it is written; a shorter one only as it stands. */
const TELLING = 4;

/** The message without addresses, phone numbers and the names that the same form gives, as far as they can be told. */
export function anonymous({ message, name, company }: Lead): string {
  const text = message.slice(0, LENGTHS.message).replace(/\s+/g, ' ');
  const bare = TRACES.reduce((left, trace) => left.replace(trace, LEFT_OUT), text);
  const isName = namesIn(name, company);
  return bare
    .replace(WORD, (word) => (isName(word) ? LEFT_OUT : word))
    .replace(/\(…\)(?:[\s.,&-]*\(…\))+/g, LEFT_OUT)
    .trim();
}

/** Whole words only: "Ott" stands in "Ottakring", too. */
function namesIn(name: string, company: string): (word: string) => boolean {
  const names = wordsOf(name).map(folded);
  const firm = wordsOf(company);
  const telling = firm.filter((each) => each.length >= TELLING).map(folded);
  const known = new Set([...names.filter((each) => each.length > 1), ...telling]);
  return (word) =>
    known.has(folded(word)) || known.has(folded(word).replace(/s$/, '')) || firm.includes(word);
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}
