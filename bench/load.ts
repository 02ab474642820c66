import { freePort } from '../tests/support/freePort.ts';
import { StaticSite } from '../tests/e2e/support/staticSite.ts';
import { withChromium } from './chromium.ts';
import type { Loaded } from './load/bytes.ts';
import { loadedBytes } from './load/bytes.ts';
import type { Judged, Lighthouse } from './load/lighthouse.ts';
import { findLighthouse, HOW_TO_GET_LIGHTHOUSE, judge, METRICS, SCORES } from './load/lighthouse.ts';
import type { Site } from './load/sites.ts';
import { buildSites, SITES } from './load/sites.ts';
import { median } from './measure.ts';
import { print, printLines } from './print.ts';

const ROUNDS = 5;
const STEPS = ['page shown', 'first question works', 'next question shown'] as const;
type Served = Site & { name: string; host: StaticSite };

/** Prints what our start page, an empty one and a questionnaire library load, and how Lighthouse judges them. */
export async function benchLoad(): Promise<void> {
  await buildSites();
  const sites = Object.entries(SITES).map(([name, site]): Served => {
    return { ...site, name, host: new StaticSite(site.folder) };
  });
  await Promise.all(sites.map(({ host }) => host.start()));
  try {
    await printBytes(sites);
    const lighthouse = await findLighthouse();
    if (lighthouse) await printJudged(sites, lighthouse);
    else process.stdout.write(`${HOW_TO_GET_LIGHTHOUSE}\n\n`);
  } finally {
    await Promise.all(sites.map(({ host }) => host.stop()));
  }
}

async function printBytes(sites: readonly Served[]): Promise<void> {
  const loaded = new Map<string, Loaded>();
  await withChromium(async (browser) => {
    for (const site of sites) loaded.set(site.name, await loadedBytes(browser, site.host.url, site));
  });
  for (const step of STEPS) {
    const figures = [...loaded].flatMap(([name, { [step]: kilobytes }]) =>
      kilobytes === undefined ? [] : [[name, kilobytes] as const],
    );
    print(`First load, brotli: ${step}`, Object.fromEntries(figures), 'kB');
  }
}

/** Who begins changes with every round. */
async function printJudged(sites: readonly Served[], lighthouse: Lighthouse): Promise<void> {
  const judged = new Map<string, Judged[]>(sites.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const place of sites.keys()) {
      const site = sites[(round + place) % sites.length];
      if (site) judged.get(site.name)?.push(await judgeFresh(lighthouse, site.host.url));
    }
  }
  const medians = (key: keyof Judged) =>
    [...judged].map(([name, runs]) => [name, median(runs.map((each) => each[key]))] as const);
  for (const metric of METRICS) {
    print(`Lighthouse, phone: ${metric}`, Object.fromEntries(medians(metric)), metric === 'CLS' ? '' : 'ms');
  }
  for (const score of SCORES) {
    printLines(
      `Lighthouse, phone: ${score} of 100`,
      medians(score).map(([name, points]) => [name, `${points}`]),
    );
  }
}

/** Each time in a browser of its own. */
async function judgeFresh(lighthouse: Lighthouse, url: string): Promise<Judged> {
  const port = await freePort();
  return withChromium(() => judge(lighthouse, url, port), [`--remote-debugging-port=${port}`]);
}
