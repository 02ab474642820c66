import { FakeCaches } from './fakeCaches.ts';
import type { Site } from './site.ts';

type Event = Record<string, unknown>;
type Worker = { source: string; dispatch: (type: string, event?: Event) => Promise<Response | undefined> };
type Handler = (event: Event) => void;

/** A browser that has the site of one copy open: its service workers, and the caches of the host. */
export class Device {
  active: Worker | undefined;
  waiting: Worker | undefined;
  readonly caches: FakeCaches;
  private readonly site: Site;

  constructor(site: Site, caches = new FakeCaches(site.scope)) {
    this.site = site;
    this.caches = caches.seenFrom(site.scope);
  }

  /** The worker in charge has all files of its version. */
  get isWhole(): boolean {
    const version = /\}([0-9a-f]{12})`/.exec(this.active?.source ?? '')?.[1] ?? 'none';
    const name = [...this.caches.kept.keys()].find((each) => each.endsWith(version));
    return (
      this.caches.kept.get(name ?? '')?.entries.size === this.active?.source.match(/\["\.\/[^\]]*\]/g)?.length
    );
  }

  /** Fetches what an address names, by the worker if there is one. Throws where the browser shows an error. */
  async load(path: string, mode: 'navigate' | 'cors' = 'navigate'): Promise<Response> {
    const request = { url: this.site.scope + path, method: 'GET', mode };
    const response = await (this.active?.dispatch('fetch', { request }) ?? this.site.get(request.url));
    if (!response) return this.site.get(request.url);
    const fromWorker = this.active !== undefined && !this.passed.has(response);
    if (mode === 'navigate' && fromWorker && response.redirected)
      throw new TypeError('a redirected answer may not serve a navigation');
    return response;
  }

  /** Does what browsers do at each visit: asks for the worker, and installs it if it is another one. */
  async update(): Promise<void> {
    const response = await this.site.get(`${this.site.scope}sw.js`).catch(() => undefined);
    if (response?.status !== 200) return;
    const source = await response.text();
    if ([this.active, this.waiting].some((each) => each?.source === source)) return;
    const worker = this.started(source);
    const isInstalled = await worker.dispatch('install').then(
      () => true,
      () => false,
    );
    if (!isInstalled) return;
    this.waiting = worker;
    if (!this.active) await this.takeOver();
  }

  /** The visitor takes the new version, or closes all windows. */
  async takeOver(): Promise<void> {
    if (!this.waiting) return;
    [this.active, this.waiting] = [this.waiting, undefined];
    await this.active.dispatch('activate');
  }

  /** Answers that went past the worker's own files. */
  private readonly passed = new WeakSet<Response>();

  private started(source: string): Worker {
    const handlers: Record<string, Handler> = {};
    const { site, caches, passed } = this;
    const globals = {
      caches,
      self: {
        addEventListener: (type: string, handler: Handler) => (handlers[type] = handler),
        skipWaiting: () => undefined,
      },
      clients: { claim: () => Promise.resolve() },
      registration: { scope: site.scope },
      fetch: async (request: string | { url: string }, { cache }: { cache?: RequestCache } = {}) => {
        const url = new URL(typeof request === 'string' ? request : request.url, site.scope).href;
        const response = await site.get(url, cache);
        passed.add(response);
        return response;
      },
    };

    new Function(...Object.keys(globals), source)(...Object.values(globals));
    return { source, dispatch: (type, event) => dispatched(handlers[type], event) };
  }
}

/** Waits for the answer and for all that goes on behind it. */
async function dispatched(handler: Handler | undefined, event: Event = {}): Promise<Response | undefined> {
  const going: unknown[] = [];
  let answer: unknown;
  handler?.({
    ...event,
    waitUntil: (each: unknown) => going.push(each),
    respondWith: (each: unknown) => (answer = each),
  });
  const response = (await answer) as Response | undefined;
  await Promise.all(going);
  return response;
}
