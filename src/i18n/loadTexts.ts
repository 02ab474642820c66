import type { Language, Texts } from './text.ts';

const files = import.meta.glob<object>(
  [
    '../../locales/*/*.json',
    '!**/cli.json',
    '!**/descriptions.json',
    '!**/doctor.json',
    '!**/rule-check.json',
    '!**/language.json',
  ],
  { import: 'default' },
);

/** Loads the named namespaces of one language, each file on its own. Throws if the network fails. */
export async function loadTexts(language: Language, namespaces: readonly string[]): Promise<Texts> {
  const entries = await Promise.all(
    namespaces.map(async (namespace) => {
      const load = files[`../../locales/${language}/${namespace}.json`];
      if (!load) throw new Error(`no texts ${language}/${namespace}`);
      return [namespace, await load()] as const;
    }),
  );
  return Object.fromEntries(entries);
}
