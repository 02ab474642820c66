import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Language } from '../../src/i18n/text.ts';
import { createText } from '../../src/i18n/text.ts';
import { addressesOf } from './addresses.ts';
import { readJson } from './ruleFiles.ts';

/** Nothing from elsewhere, nothing inline. `frame-ancestors` works only as a header. `receiver`: of the pilot form. */
const policyFor = (receiver: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${receiver}`,
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
        built = server ? html : html.replace('<!--policy-->', policyTag(root));
        return fill(built, root, 'de', 'start');
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
  return others.map(({ path, language, page }) => ({
    fileName: `${path}index.html`,
    source: fill(built, root, language, page),
  }));
}

function fill(html: string, root: string, language: Language, page: string): string {
  const ui = readJson(join(root, `locales/${language}/ui.json`)) as object;
  const operator = readJson(join(root, 'operator.json')) as { name: string; email: string };
  const { t } = createText(language, { ui });
  const words: Record<string, string> = {
    TITLE: t(`ui:titles.${page}`),
    DESCRIPTION: t('ui:start.lead'),
    NOSCRIPT: t('ui:noscript', operator),
  };
  return html
    .replace('<html lang="de">', `<html lang="${language}">`)
    .replace(/%(TITLE|DESCRIPTION|NOSCRIPT)%/g, (_, word: string) => escapeHtml(words[word] ?? ''));
}

/** Besides the site itself the page may reach where the pilot form is sent, if the settings name that. */
function policyTag(root: string): string {
  const { signup } = readJson(join(root, 'operator.json')) as { signup: { url: string } };
  const receiver = signup.url === '' ? '' : ` ${new URL(signup.url).origin}`;
  return `<meta http-equiv="Content-Security-Policy" content="${policyFor(receiver)}" />`;
}

function escapeHtml(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
