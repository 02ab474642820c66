import { join } from 'node:path';
import type { Plugin } from 'vite';
import { createText } from '../../src/i18n/text.ts';
import type { Address } from './addresses.ts';
import { addressesOf } from './addresses.ts';
import { channelTags, escapeHtml } from './channelTags.ts';
import { readJson } from './ruleFiles.ts';

/** Nothing from elsewhere, nothing inline. `frame-ancestors` works only as a header. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Fills title, description and the words for visitors without JavaScript into the page, for each address. */
export function pageShell(): Plugin {
  let root = '.';
  let built = '';
  return {
    name: 'page-shell',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) => {
        // The development server needs inline scripts for its own purposes.
        built = server ? html : html.replace('<!--policy-->', policyTag());
        return fill(built, root, { path: '', language: 'de', page: 'start' });
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        copies(built, root).forEach((copy) => this.emitFile({ type: 'asset', ...copy }));
      },
    },
  };
}

/** One file for each address but the first, so that plain static hosting finds it. */
function copies(built: string, root: string): { fileName: string; source: string }[] {
  const others = addressesOf(root).filter(({ path }) => path !== '');
  return others.map((address) => ({
    fileName: `${address.path}index.html`,
    source: fill(built, root, address),
  }));
}

function fill(html: string, root: string, address: Address): string {
  const { language, page } = address;
  const readTexts = (name: string) => readJson(join(root, `locales/${language}/${name}.json`)) as object;
  const operator = readJson(join(root, 'operator.json')) as { name: string; email: string; siteUrl: string };
  const { t } = createText(language, { ui: readTexts('ui'), descriptions: readTexts('descriptions') });
  const words: Record<string, string> = {
    TITLE: t(`ui:titles.${page}`),
    DESCRIPTION: t(`descriptions:pages.${page}`),
    NOSCRIPT: t('ui:noscript', operator),
  };
  const tags = channelTags(root, operator.siteUrl, address, {
    title: t(`ui:titles.${page}`),
    description: t(`descriptions:pages.${page}`),
    siteName: t('ui:product'),
    imageAlt: (group) => t(`descriptions:images.${group}.alt`),
  });
  return html
    .replace('<html lang="de">', `<html lang="${language}">`)
    .replace('<!--channels-->', () => tags)
    .replace(/%(TITLE|DESCRIPTION|NOSCRIPT)%/g, (_, word: string) => escapeHtml(words[word] ?? ''));
}

function policyTag(): string {
  return `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
}
