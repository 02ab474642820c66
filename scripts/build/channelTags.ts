import { join } from 'node:path';
import type { LanguageFile } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/text.ts';
import type { Address } from './addresses.ts';
import { addressesOf } from './addresses.ts';
import { readJson } from './ruleFiles.ts';

/** Size of the pictures that go with a shared link, in pixels (1.91 : 1). */
export const IMAGE = { width: 1200, height: 627 } as const;

/** File of the picture of a page, below the place where the app is mounted. */
export function imageFile(language: Language, page: string): string {
  return `og/${language}-${page}.png`;
}

type Words = {
  title: string;
  description: string;
  siteName: string;
  imageAlt: string;
};

/** What LinkedIn and search engines read of a page: Open Graph, its one address, the same page in other languages. */
export function channelTags(root: string, siteUrl: string, address: Address, words: Words): string {
  const same = addressesOf(root).filter(({ page }) => page === address.page);
  const url = siteUrl + address.path;
  const others = same.filter(({ language }) => language !== address.language);
  return [
    ...propertiesOf(siteUrl, address, words),
    property('locale', localeOf(root, address.language)),
    ...others.map(({ language }) => property('locale:alternate', localeOf(root, language))),
    tag('link', { rel: 'canonical', href: url }),
    ...same.map(({ language, path }) => alternate(language, siteUrl + path)),
    ...same.slice(0, 1).map(({ path }) => alternate('x-default', siteUrl + path)),
  ].join('\n    ');
}

function propertiesOf(siteUrl: string, { page, language, path }: Address, words: Words): string[] {
  return Object.entries({
    type: 'website',
    site_name: words.siteName,
    title: words.title,
    description: words.description,
    url: siteUrl + path,
    image: siteUrl + imageFile(language, page),
    'image:type': 'image/png',
    'image:width': String(IMAGE.width),
    'image:height': String(IMAGE.height),
    'image:alt': words.imageAlt,
  }).map(([name, content]) => property(name, content));
}

function property(name: string, content: string): string {
  return tag('meta', { property: `og:${name}`, content });
}

function alternate(hreflang: string, href: string): string {
  return tag('link', { rel: 'alternate', hreflang, href });
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`);
  return `<${name} ${written.join(' ')} />`;
}

/** Language and country as Open Graph wants it: `de_AT`. */
function localeOf(root: string, language: Language): string {
  return (readJson(join(root, `locales/${language}/language.json`)) as LanguageFile).locale;
}

/** A text inside HTML or an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
