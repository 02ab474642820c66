import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Device } from '../support/worker/device.ts';
import type { Files } from '../support/worker/site.ts';
import { PAGES, release, Site, WEATHERS } from '../support/worker/site.ts';

const RUNS = 1000;
const VERSIONS = 4;
const releases = Array.from({ length: VERSIONS }, (_, version) => release(version));

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('upload' as const), files: fc.nat(5), order: fc.nat() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('next' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('weather' as const), is: fc.constantFrom(...WEATHERS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('weatherLater' as const),
      is: fc.constantFrom(...WEATHERS),
      requests: fc.nat(9),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('uploadLater' as const), requests: fc.nat(9), order: fc.nat() }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('visit' as const), page: fc.constantFrom(...PAGES) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('takeOver' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

/** A host to which versions are uploaded file by file, and one visitor. */
class World {
  readonly site = new Site();
  readonly device = new Device(this.site);
  private version = 0;
  private toDo: (() => void)[] = [];

  constructor() {
    this.site.put(this.release);
  }

  private get release(): Files {
    return releases[this.version] ?? {};
  }

  /** The next version begins to be uploaded, whether or not the last one has arrived whole. */
  next(): void {
    this.version = Math.min(this.version + 1, VERSIONS - 1);
    const { files } = this.site;
    const old = [...files.keys()].filter((name) => !(name in this.release));
    this.toDo = [
      ...Object.entries(this.release).map(
        ([name, content]) =>
          () =>
            void files.set(name, content),
      ),
      ...old.map((name) => () => void files.delete(name)),
    ];
  }

  upload(count: number, order: number): void {
    for (let done = 0; done < count && this.toDo.length > 0; done++) {
      const [each] = this.toDo.splice((order + done * 7) % this.toDo.length, 1);
      each?.();
    }
  }

  async visit(page: string): Promise<void> {
    const mustLive = this.device.active !== undefined && this.device.isWhole;
    const lives = await isAlive(this.device, page);
    if (mustLive) expect(lives, `${page} with a whole version on the device`).toBe(true);
    await this.device.update();
    await this.keepsOnlyOurs();
  }

  lose(): void {
    this.device.caches.kept.clear();
  }

  /** All is uploaded, and the host is as it should be. */
  settle(): void {
    this.upload(this.toDo.length, 0);
    this.site.recover();
  }

  private async keepsOnlyOurs(): Promise<void> {
    for (const [name, cache] of this.device.caches.kept) {
      const made = releases.find(({ 'sw.js': worker }) => worker?.includes(name.split(' ')[2] ?? '-'));
      for (const [url, { bytes, redirected, headers }] of cache.entries) {
        const file = url.slice(this.site.scope.length).replace(/(^|\/)$/, '$1index.html');
        expect([new TextDecoder().decode(bytes), redirected]).toEqual([made?.[file], false]);
        if (file.endsWith('.js')) expect(headers.get('content-type')).toContain('javascript');
      }
    }
  }
}

/** The page starts: it and its scripts are there, and of one version. */
async function isAlive(device: Device, path: string): Promise<boolean> {
  try {
    const page = (await (await device.load(path)).json()) as { path: string; scripts: Files };
    for (const [name, content] of Object.entries(page.scripts)) {
      const script = await device.load(name, 'cors');
      const isScript = script.headers.get('content-type')?.includes('javascript');
      if (!script.ok || !isScript || (await script.text()) !== content) return false;
    }
    return page.path === path;
  } catch {
    return false;
  }
}

async function play(world: World, each: Step): Promise<void> {
  const { site } = world;
  if (each.do === 'upload') world.upload(each.files, each.order);
  if (each.do === 'next') world.next();
  if (each.do === 'weather') site.weather = each.is;
  if (each.do === 'weatherLater') site.after(each.requests, () => (site.weather = each.is));
  if (each.do === 'uploadLater') site.after(each.requests, () => world.upload(1, each.order));
  if (each.do === 'visit') await world.visit(each.page);
  if (each.do === 'takeOver') await world.device.takeOver();
  if (each.do === 'lose') world.lose();
}

test('whatever is uploaded, fails or gets lost, in whatever order: no page ends dead, and nothing foreign is kept', () =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const world = new World();
      for (const each of steps) await play(world, each);
      world.settle();
      for (const page of PAGES) expect(await isAlive(world.device, page), `/${page} at last`).toBe(true);
      await world.device.update();
      await world.device.takeOver();
      // Files that were lost come back at the next visit.
      await isAlive(world.device, '');
      expect(world.device.isWhole).toBe(true);
      world.site.weather = 'offline';
      for (const page of PAGES) expect(await isAlive(world.device, page), `/${page} offline`).toBe(true);
    }),
    { numRuns: RUNS },
  ));
