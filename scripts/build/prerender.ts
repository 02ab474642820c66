import type { ViteDevServer } from 'vite';
import { createServer } from 'vite';
import type { Route } from '../../src/ui/parts/routes.ts';

/** Component whose styles a page needs that can be read without the app. Each page says which it is. */
const COMPONENTS: Readonly<Record<Route['page'], string | undefined>> = {
  start: 'StartPage',
  check: undefined,
  result: undefined,
  overview: undefined,
  business: undefined,
  pilot: 'PilotPage',
  knowledge: 'KnowledgePage',
  news: 'NewsPage',
  rulebook: undefined,
  media: undefined,
  teaser: undefined,
  imprint: 'ImprintPage',
  privacy: 'PrivacyPage',
  terms: 'TextPage',
  accessibility: 'TextPage',
  proof: 'TextPage',
  software: undefined,
  'not-found': 'NotFound',
};

/** Component of a page that can be read without the app. */
export function wholePage(page: string): string | undefined {
  return Object.entries(COMPONENTS).find(([name]) => name === page)?.[1];
}

type Renderer = { renderWhole: Render; renderFrame: Render };
type Render = (address: string) => Promise<string>;
/** Contents of `#app`; `isWhole`: the app may take them over as they are. */
export type Rendered = { content: string; isWhole: boolean };

/** Renders pages as the app itself does, each by its address below the place where the app is mounted. */
export async function withRenderer<T>(
  root: string,
  base: string,
  work: (render: (page: string, path: string) => Promise<Rendered>) => Promise<T>,
): Promise<T> {
  const server = await createServer({
    root,
    base,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { renderWhole, renderFrame } = await rendererOf(server, base);
    return await work(async (page, path) => {
      const isWhole = wholePage(page) !== undefined;
      const render = isWhole ? renderWhole : renderFrame;
      return { content: await render(addressOf(base, path)), isWhole };
    });
  } finally {
    await server.close();
  }
}

/** The app asks for its address and listens to the window as soon as it is loaded. */
async function rendererOf(server: ViteDevServer, base: string): Promise<Renderer> {
  const location = new URL(addressOf(base, ''));
  Object.assign(globalThis, { location, addEventListener: () => undefined });
  return (await server.ssrLoadModule('/src/prerender.tsx')) as Renderer;
}

const addressOf = (base: string, path: string) => `https://example.at${base}${path}`;
