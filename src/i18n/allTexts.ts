import type { Language, Texts } from './text.ts';

const files = import.meta.glob<object>('../../locales/*/*.json', { eager: true, import: 'default' });

/** Every text of one language at once, for the command line, the build and tests. */
export function allTexts(language: Language): Texts {
  const prefix = `../../locales/${language}/`;
  const own = Object.entries(files).filter(([path]) => path.startsWith(prefix));
  return Object.fromEntries(own.map(([path, texts]) => [path.slice(prefix.length, -'.json'.length), texts]));
}
