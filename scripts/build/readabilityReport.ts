import { allTexts } from '../../src/i18n/allTexts.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/text.ts';
import { readability } from './readability.ts';
import type { Kind, Readability } from './readability.ts';

const SHOWN = 10;

/** How the questions of one language read, measured in the texts as they are. */
export function measure(language: Language): Readability {
  const { questions } = allTexts(language)['questions'] as { questions: object };
  return readability(questions, language);
}

/** What `npm run readability` prints, and whether every language reaches the goals. */
export function readabilityReport(): { text: string; good: boolean } {
  const measured = LANGUAGES.map(measure);
  return {
    text: measured.map(chapter).join('\n\n'),
    good: measured.every(({ missed }) => missed.length === 0),
  };
}

function chapter(measured: Readability): string {
  const { language, questions, longestQuestion, average, missed } = measured;
  return [
    `${language}: ${questions} questions, the longest: ${longestQuestion.id} (${longestQuestion.characters} characters)`,
    `  average sentence: ${average.question.toFixed(1)} words in questions, ${average.help.toFixed(1)} in helps, ` +
      `${average.option.toFixed(1)} in options`,
    ...longestOf(measured, 'questions and helps', ['question', 'help']),
    ...longestOf(measured, 'options', ['option']),
    missed.length === 0 ? '  Goals: reached' : `  Goals: missed\n${indented(missed)}`,
  ].join('\n');
}

function longestOf({ sentences }: Readability, name: string, kinds: readonly Kind[]): string[] {
  const longest = sentences.filter(({ kind }) => kinds.includes(kind)).slice(0, SHOWN);
  return [
    `  Longest sentences in ${name}:`,
    indented(longest.map(({ words, id, text }) => `${words}  ${id}: ${text}`)),
  ];
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join('\n');
}
