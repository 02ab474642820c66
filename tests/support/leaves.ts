import { allTexts } from '../../src/i18n/allTexts.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';

/** Texts of a language by their whole address: `ui.start.title`. */
export type Leaves = ReadonlyMap<string, string>;

/** Every text below a value, by its address; numbers and what is not known have none. */
export function leavesOf(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return typeof each === 'string'
      ? [[own, each] as [string, string]]
      : leavesOf(Object(each) as object, own);
  });
}

const texts = new Map<string, Leaves>(
  LANGUAGES.map((language) => [language, new Map(leavesOf(allTexts(language)))]),
);

/** Every text of a language. */
export const of = (language: string): Leaves => texts.get(language) ?? new Map();
