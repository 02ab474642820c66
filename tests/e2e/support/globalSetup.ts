import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildSite } from './buildSite.ts';
import { findChromiumForPages, HOW_TO_GET_IT } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    site: string;
    chromium: string;
  }
}

/** Builds the app, serves it, and finds a browser. Without one the tests fail and say how to get it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromiumForPages();
  if (chromium === undefined) throw new Error(HOW_TO_GET_IT);
  await buildSite();
  const server = await preview({ logLevel: 'error', preview: { port: 0, strictPort: false } });
  const site = server.resolvedUrls?.local[0];
  if (site === undefined) throw new Error('the preview server has no address');
  project.provide('site', site);
  project.provide('chromium', chromium);
  return async () => {
    await server.close();
  };
}
