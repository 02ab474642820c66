import type { ViteDevServer } from 'vite';
import { createServer } from 'vite';

/** Pages that can be read without the app, and the component whose styles they need. */
export const WHOLE_PAGES: Readonly<Record<string, string>> = {
  start: 'StartPage',
  pilot: 'PilotPage',
  knowledge: 'KnowledgePage',
  news: 'NewsPage',
  imprint: 'ImprintPage',
  privacy: 'PrivacyPage',
  terms: 'TextPage',
  accessibility: 'TextPage',
  proof: 'TextPage',
  'not-found': 'NotFound',
};

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
      const isWhole = Object.hasOwn(WHOLE_PAGES, page);
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
