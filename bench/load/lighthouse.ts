import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const PLACE = 'node_modules/lighthouse/core/index.js';
export const SCORES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const AUDITS = {
  LCP: 'largest-contentful-paint',
  FCP: 'first-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;
export const METRICS = ['LCP', 'FCP', 'TBT', 'CLS'] as const;
export const HOW_TO_GET_LIGHTHOUSE = [
  'Lighthouse is left out: it brings 150 packages. To have it, install it in a folder of its own and name that:',
  '  npm install --prefix ../lighthouse lighthouse@12.8.2',
  '  LIGHTHOUSE=../lighthouse npm run bench -- load',
].join('\n');

type Result = {
  lhr: {
    categories: Record<string, { score: number | null }>;
    audits: Record<string, { numericValue?: number }>;
    runtimeError?: { message: string };
  };
};
export type Lighthouse = (url: string, flags: object) => Promise<Result>;
/** Times in milliseconds; layout shift as Lighthouse counts it; scores from 0 to 100. */
export type Judged = Record<(typeof METRICS)[number] | (typeof SCORES)[number], number>;

/** Lighthouse from the folder that LIGHTHOUSE names; none if it names none. */
export async function findLighthouse(): Promise<Lighthouse | undefined> {
  const folder = process.env['LIGHTHOUSE'];
  if (folder === undefined) return undefined;
  const file = resolve(join(folder, PLACE));
  if (!existsSync(file)) throw new Error(`LIGHTHOUSE: there is no ${PLACE} in ${folder}`);
  const { default: lighthouse } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    default: Lighthouse;
  };
  return lighthouse;
}

/** Judges a page once, as a phone in a slow network, in the Chromium that listens at this port. */
export async function judge(lighthouse: Lighthouse, url: string, port: number): Promise<Judged> {
  const { lhr } = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: SCORES });
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const metrics = METRICS.map((name) => [name, lhr.audits[AUDITS[name]]?.numericValue]);
  const scores = SCORES.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)]);
  return Object.fromEntries([...metrics, ...scores]) as Judged;
}
