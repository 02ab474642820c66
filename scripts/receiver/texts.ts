import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LANGUAGE } from '../../src/i18n/languages.ts';
import type { Language, Text } from '../../src/i18n/text.ts';
import { createText } from '../../src/i18n/text.ts';
import type { Problem } from '../../src/receiver/settings.ts';

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url));

/** The texts of some files of a language. */
export function textsIn(names: readonly string[], language: Language = DEFAULT_LANGUAGE): Text {
  const read = (name: string): object =>
    JSON.parse(readFileSync(`${LOCALES}/${language}/${name}.json`, 'utf8')) as object;
  return createText(language, Object.fromEntries(names.map((name) => [name, read(name)])));
}

/** What cannot work, in sentences. */
export function sentencesOn(problems: readonly Problem[], { t }: Text): string[] {
  return problems.map(({ text, values }) => t(`doctor:receiver.${text}`, values));
}
