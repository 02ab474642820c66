/** The words of a teaser. `label` names it to screen readers; `other` leads on where no answer fits. */
export type TeaserTexts = {
  label: string;
  title: string;
  /** The first question of the check, and answers by the typical use that each one names. */
  question: string;
  answers: Readonly<Record<string, string>>;
  text: string;
  link: string;
  other: string;
};
type Paths = Readonly<Record<string, string>>;

// Only these parts of the files get into the script for other sites.
const texts = byLanguage<TeaserTexts>(
  import.meta.glob('../../locales/*/teaser.json', { eager: true, import: 'element' }),
);
const roots = byLanguage<string>(
  import.meta.glob('../../locales/*/language.json', { eager: true, import: 'root' }),
);
const paths = byLanguage<Paths>(
  import.meta.glob('../../locales/*/language.json', { eager: true, import: 'paths' }),
);

/** The language whose addresses begin with nothing: it stands in for one that does not exist. */
const FIRST = [...roots].find(([, root]) => root === '')?.[0] ?? '';

/** This language, or the first one if there are no texts in it. */
export function knownLanguage(language: string): string {
  return texts.has(language) ? language : FIRST;
}

/** The words of a teaser in a language. Throws if not even the first language has any. */
export function teaserTexts(language: string): TeaserTexts {
  const found = texts.get(knownLanguage(language));
  if (!found) throw new Error('no texts of a teaser');
  return found;
}

/** How the addresses of a language begin. */
export function rootOf(language: string): string {
  return roots.get(knownLanguage(language)) ?? '';
}

/** The rest of each address, by page. */
export function pathsOf(language: string): Paths {
  return paths.get(knownLanguage(language)) ?? {};
}

function byLanguage<Part>(files: Record<string, unknown>): Map<string, Part> {
  return new Map(Object.entries(files).map(([path, part]) => [path.split('/').at(-2) ?? '', part as Part]));
}
