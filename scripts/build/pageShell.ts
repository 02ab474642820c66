import type { Plugin, Rolldown } from 'vite';
import type { Translate } from '../../src/i18n/text.ts';
import type { Operator } from '../../src/operator.ts';
import type { Address } from './addresses.ts';
import { addressesOf } from './addresses.ts';
import { appFiles, stylesOf } from './bundle.ts';
import { channelTags, escapeHtml } from './channelTags.ts';
import { feedTags } from './feedTags.ts';
import { outsideTexts, pictureWords } from './pictures/words.ts';
import { readSettings } from './editions.ts';
import { policyOf, receiverOf } from './policy.ts';
import type { Rendered } from './prerender.ts';
import { wholePage, withRenderer } from './prerender.ts';

const ENTRY = 'index.html';
/** What a host shows for an address that does not exist. */
const NOT_FOUND: Address = { path: 'not-found/', language: 'de', page: 'not-found' };

/**
 * Makes one file for each address: title, description, contents, styles in the page itself and the policy that allows
 * them and nothing else. The development server gets the title alone.
 */
export function pageShell(): Plugin {
  let root = '.';
  let base = '/';
  return {
    name: 'page-shell',
    configResolved: (config) => {
      ({ root, base } = config);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) => (server ? named(html, root, startOf(root)) : html),
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const entry = bundle[ENTRY];
        if (entry?.type !== 'asset') return;
        const html = entry.source.toString();
        const files = await pagesOf(html, { root, base, bundle });
        Reflect.deleteProperty(bundle, ENTRY);
        files.forEach((file) => this.emitFile({ type: 'asset', ...file }));
      },
    },
  };
}

type Place = { root: string; base: string; bundle: Rolldown.OutputBundle };

function pagesOf(
  html: string,
  { root, base, bundle }: Place,
): Promise<{ fileName: string; source: string }[]> {
  return withRenderer(root, base, async (render) => {
    const files = [];
    const receiver = receiverOf(root);
    for (const address of [...addressesOf(root), NOT_FOUND]) {
      const { page, path } = address;
      const rendered = await render(page, path);
      const styles = stylesOf(bundle, wholePage(page) ?? '');
      const prefetch = appFiles(bundle).map((file) => base + file);
      const source = builtPage(html, { root, address, rendered, styles, prefetch, receiver });
      files.push({ fileName: page === 'not-found' ? '404.html' : `${path}${ENTRY}`, source });
    }
    return files;
  });
}

/** `receiver`: where the form of the pilot project is sent, if anywhere. */
type Parts = {
  root: string;
  address: Address;
  rendered: Rendered;
  styles: string;
  prefetch: readonly string[];
  receiver: string;
};

/** The file of one page, from `html`, which all have in common. */
export function builtPage(html: string, { root, address, rendered, ...head }: Parts): string {
  return filled(named(html, root, address), address.page, rendered, head);
}

function filled(
  html: string,
  page: string,
  { content, isWhole }: Rendered,
  { styles, prefetch, receiver }: Pick<Parts, 'styles' | 'prefetch' | 'receiver'>,
): string {
  // boot.ts fetches them once the page has been painted.
  const whole = ` data-whole="${page}" data-files="${prefetch.join(' ')}"`;
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyOf({ styles, receiver }))}" />`,
    `<style>${styles}</style>`,
  ].join('\n    ');
  // Functions, because texts may contain `$`.
  return html
    .replace('<!--policy-->', () => head)
    .replace('<div id="app">', `<div id="app"${isWhole ? whole : ''}>`)
    .replace('<!--page-->', () => content);
}

/** Title, description, colour and language of a page, and what is shown where somebody shares its address. */
function named(html: string, root: string, address: Address): string {
  const { language, page } = address;
  const operator = readSettings(root);
  const t = outsideTexts(root, language);
  const said = { title: t(`ui:titles.${page}`), description: t(`descriptions:pages.${page}`) };
  const tags = page === NOT_FOUND.page ? '' : shared(root, operator, address, { t, ...said });
  const words: Record<string, string> = {
    ...{ TITLE: said.title, DESCRIPTION: said.description },
    ACCENT: operator.accent,
    START_FAILED: t('ui:startFailed', { email: operator.email }),
  };
  return html
    .replaceAll('lang="de"', `lang="${language}"`)
    .replace('<!--channels-->', () => tags)
    .replace(/%(TITLE|DESCRIPTION|ACCENT|START_FAILED)%/g, (_, word: string) =>
      escapeHtml(words[word] ?? ''),
    );
}

type Said = { t: Translate; title: string; description: string };

function shared(root: string, { siteUrl }: Operator, address: Address, { t, ...said }: Said): string {
  const picture = pictureWords(t, address.page);
  const imageAlt = t('descriptions:imageAlt', picture);
  const tags = channelTags(root, siteUrl, address, { ...said, siteName: picture.product, imageAlt });
  return [tags, feedTags(root, siteUrl, address, t)].filter(Boolean).join('\n    ');
}

function startOf(root: string): Address {
  const [first] = addressesOf(root).filter(({ path }) => path === '');
  return first ?? NOT_FOUND;
}
