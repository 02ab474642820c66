import { useSignalEffect } from '@preact/signals';
import { Layout } from './components/Layout.tsx';
import { lazyPage } from './components/lazyPage.tsx';
import { NotFound } from './pages/NotFound.tsx';
import { StartPage } from './pages/StartPage.tsx';
import { route } from './router.ts';
import type { Page, Route } from './routes.ts';
import { CHECK_TEXTS, MEDIA_TEXTS, RESULT_TEXTS, RULEBOOK_TEXTS, START_TEXTS, text } from './texts.ts';

/** A page of texts: its namespace has the name of the page. */
const textPage = (name: Page) =>
  lazyPage(async () => (await import('./pages/TextPage.tsx')).textPage(name), [...START_TEXTS, name]);

const PAGES: Record<Route['page'], ReturnType<typeof lazyPage>> = {
  start: lazyPage(async () => StartPage, START_TEXTS),
  check: lazyPage(
    async () => (await import('./pages/CheckPage.tsx')).CheckPage,
    [...START_TEXTS, ...CHECK_TEXTS],
  ),
  result: lazyPage(
    async () => (await import('./pages/ResultPage.tsx')).ResultPage,
    [...START_TEXTS, ...CHECK_TEXTS, ...RESULT_TEXTS],
  ),
  overview: lazyPage(
    async () => (await import('./pages/OverviewPage.tsx')).OverviewPage,
    [...START_TEXTS, ...CHECK_TEXTS, ...RESULT_TEXTS],
  ),
  rulebook: lazyPage(
    async () => (await import('./pages/RulebookPage.tsx')).RulebookPage,
    [...START_TEXTS, ...CHECK_TEXTS, ...RESULT_TEXTS, ...RULEBOOK_TEXTS],
  ),
  pilot: textPage('pilot'),
  knowledge: textPage('knowledge'),
  media: lazyPage(
    async () => (await import('./pages/MediaPage.tsx')).MediaPage,
    [...START_TEXTS, ...MEDIA_TEXTS],
  ),
  teaser: textPage('teaser'),
  imprint: textPage('imprint'),
  privacy: textPage('privacy'),
  terms: textPage('terms'),
  accessibility: textPage('accessibility'),
  'not-found': lazyPage(async () => NotFound, START_TEXTS),
};

/** The whole app: the page that the address names, inside the common frame. */
export function App() {
  useSignalEffect(() => nameLanguage(text.value?.language ?? 'de'));
  useSignalEffect(() => {
    const { page } = route.value;
    // The check names its questions itself.
    if (text.value && page !== 'check') document.title = text.value.t(`ui:titles.${page}`);
  });
  const Page = PAGES[route.value.page];
  return (
    <Layout>
      <Page language={route.value.language} key={route.value.page} />
    </Layout>
  );
}

/** Written only when it changes: even the same language, written again, makes the browser style the whole page anew. */
function nameLanguage(language: string): void {
  const root = document.documentElement;
  if (root.lang !== language) root.lang = language;
}
