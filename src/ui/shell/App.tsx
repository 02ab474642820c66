import { useSignalEffect } from '@preact/signals';
import { Guarded } from '../parts/Guarded.tsx';
import { Layout } from './Layout.tsx';
import type { LazyPage } from '../parts/lazyPage.tsx';
import { lazyPage } from '../parts/lazyPage.tsx';
import { NotFound } from './NotFound.tsx';
import { StartPage } from '../start/StartPage.tsx';
import { route } from '../parts/router.ts';
import type { Page, Route } from '../parts/routes.ts';
import {
  CHECK_TEXTS,
  FIRM_TEXTS,
  INVENTORY_TEXTS,
  MEDIA_TEXTS,
  NEWS_TEXTS,
  PILOT_TEXTS,
  RESULT_TEXTS,
  RULEBOOK_TEXTS,
  START_TEXTS,
  text,
} from '../parts/texts.ts';

/** A page of texts: its namespace has the name of the page. */
const textPage = (name: Page) =>
  lazyPage(async () => (await import('../text-pages/TextPage.tsx')).textPage(name), [...START_TEXTS, name]);

const PAGES: Record<Route['page'], LazyPage> = {
  start: lazyPage(async () => StartPage, START_TEXTS),
  check: lazyPage(
    async () => (await import('../check/CheckPage.tsx')).CheckPage,
    [...START_TEXTS, ...CHECK_TEXTS, 'glossary'],
  ),
  result: lazyPage(
    async () => (await import('../result/ResultPage.tsx')).ResultPage,
    [...START_TEXTS, ...CHECK_TEXTS, ...RESULT_TEXTS],
  ),
  overview: lazyPage(
    async () => (await import('../overview/OverviewPage.tsx')).OverviewPage,
    [...START_TEXTS, ...CHECK_TEXTS, ...RESULT_TEXTS, ...FIRM_TEXTS, 'programs'],
  ),
  business: lazyPage(
    async () => (await import('../inventory/BusinessPage.tsx')).BusinessPage,
    [...START_TEXTS, ...CHECK_TEXTS, ...INVENTORY_TEXTS],
  ),
  rulebook: lazyPage(
    async () => (await import('../rulebook/RulebookPage.tsx')).RulebookPage,
    [...START_TEXTS, ...CHECK_TEXTS, ...RESULT_TEXTS, ...RULEBOOK_TEXTS],
  ),
  pilot: lazyPage(
    async () => (await import('../pilot/PilotPage.tsx')).PilotPage,
    [...START_TEXTS, ...PILOT_TEXTS],
  ),
  knowledge: lazyPage(
    async () => (await import('../text-pages/KnowledgePage.tsx')).KnowledgePage,
    [...START_TEXTS, 'knowledge', 'glossary', 'citations'],
  ),
  news: lazyPage(
    async () => (await import('../news/NewsPage.tsx')).NewsPage,
    [...START_TEXTS, ...NEWS_TEXTS],
  ),
  media: lazyPage(
    async () => (await import('../media/MediaPage.tsx')).MediaPage,
    [...START_TEXTS, ...MEDIA_TEXTS],
  ),
  teaser: lazyPage(
    async () => (await import('../media/TeaserPage.tsx')).TeaserPage,
    [...START_TEXTS, 'teaser'],
  ),
  imprint: lazyPage(
    async () => (await import('../legal/ImprintPage.tsx')).ImprintPage,
    [...START_TEXTS, 'imprint', 'legal'],
  ),
  privacy: lazyPage(
    async () => (await import('../legal/PrivacyPage.tsx')).PrivacyPage,
    [...START_TEXTS, 'privacy', 'legal'],
  ),
  terms: textPage('terms'),
  accessibility: textPage('accessibility'),
  proof: textPage('proof'),
  software: lazyPage(
    async () => (await import('../legal/SoftwarePage.tsx')).loadSoftwarePage(),
    [...START_TEXTS, 'software'],
  ),
  'not-found': lazyPage(async () => NotFound, START_TEXTS),
};

/** In the place of a page that throws. */
const Broken = lazyPage(
  async () => (await import('./BrokenPage.tsx')).BrokenPage,
  [...START_TEXTS, 'register'],
);

/** Loads what the page at this address needs, so that it can be rendered at once. Throws if the network fails. */
export async function preparePage({ page, language }: Pick<Route, 'page' | 'language'>): Promise<void> {
  await PAGES[page].prepare(language);
}

/** Loads the overview on the start page, ahead of the tap that leads there. What the network does not bring comes later. */
export function fetchOverview({ page, language }: Route): void {
  if (page === 'start') PAGES.overview.fetchAhead(language).catch(() => undefined);
}

/** The whole app: the page that the address names, inside the common frame. */
export function App() {
  useSignalEffect(() => nameLanguage(text.value?.language ?? 'de'));
  useSignalEffect(() => {
    const { page } = route.value;
    // The check names its questions itself.
    if (text.value && page !== 'check') document.title = text.value.t(`ui:titles.${page}`);
  });
  const { page, language } = route.value;
  const Page = PAGES[page];
  return (
    <Layout>
      <Guarded key={page} instead={<Broken language={language} />}>
        <Page language={language} />
      </Guarded>
    </Layout>
  );
}

/** Written only when it changes: even the same language, written again, makes the browser style the whole page anew. */
function nameLanguage(language: string): void {
  const root = document.documentElement;
  if (root.lang !== language) root.lang = language;
}
