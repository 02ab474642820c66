import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageFile } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/text.ts';
import { readJson } from './ruleFiles.ts';

/** `path`: below the place where the app is mounted, with a slash at the end; empty for the first page. */
export type Address = { path: string; language: Language; page: string };

/** Every address of the app: each page that a language folder names, in each language. */
export function addressesOf(root: string): Address[] {
  return readdirSync(join(root, 'locales')).flatMap((language) => {
    const file = readJson(join(root, `locales/${language}/language.json`)) as LanguageFile;
    return Object.entries(file.paths).map(([page, path]) => ({ path: file.root + path, language, page }));
  });
}
