import { join } from 'node:path';
import type { Language, Translate } from '../../../src/i18n/text.ts';
import { createText } from '../../../src/i18n/text.ts';
import { readJson } from '../ruleFiles.ts';

/** What stands on the picture of a page. */
export type PictureWords = { product: string; title: string; text: string };

/** The texts for what is said of a page elsewhere: titles, descriptions, pictures of pages and posts. */
export function outsideTexts(root: string, language: Language): Translate {
  const read = (name: string) => readJson(join(root, `locales/${language}/${name}.json`)) as object;
  return createText(language, { ui: read('ui'), descriptions: read('descriptions'), media: read('media') }).t;
}

/** The words of one picture. */
export function pictureWords(t: Translate, page: string): PictureWords {
  const said = (part: string) => t(`descriptions:images.${page}.${part}`);
  return { product: t('ui:product'), title: said('title'), text: said('text') };
}
