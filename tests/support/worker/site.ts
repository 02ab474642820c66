import { workerFor } from '../../../scripts/build/serviceWorker.ts';

const ORIGIN = 'https://haus.invalid';
/** Paths below the place where the app is mounted. */
export const PAGES = ['', 'check/', 'uebersicht/'] as const;
/** How a host, or what stands between it and the visitor, can fail. */
export const WEATHERS = [
  'fine',
  'offline',
  'missing',
  'portal',
  'maintenance',
  'slashless',
  'typeless',
] as const;
export type Weather = (typeof WEATHERS)[number];
export type Files = Readonly<Record<string, string>>;

/** A small app of some version: each page names its scripts, whose names change with their contents. */
export function release(version: number): Files {
  const scripts = { 'assets/boot.js': 'boot', [`assets/main-${version}.js`]: `main ${version}` };
  const page = (path: string) => JSON.stringify({ version, path, scripts });
  const pages = PAGES.map((path) => [`${path}index.html`, page(path)]);
  const files = { ...scripts, 'software.json': `[${version}]`, ...Object.fromEntries(pages) } as Files;
  return { ...files, 'sw.js': workerFor(files) };
}

/** A host with the files that have been uploaded so far. */
export class Site {
  readonly files = new Map<string, string>();
  weather: Weather = 'fine';
  /** What the browser's own cache still has and takes for current, unless it is told to pass it by. */
  readonly stale = new Map<string, string>();
  readonly base: string;
  asked: string[] = [];
  private surprises: { at: number; happens: () => void }[] = [];

  constructor(base = '/') {
    this.base = base;
  }

  get scope(): string {
    return ORIGIN + this.base;
  }

  put(files: Files): void {
    Object.entries(files).forEach(([name, content]) => this.files.set(name, content));
  }

  /** Lets something happen after so many more requests. */
  after(requests: number, happens: () => void): void {
    this.surprises.push({ at: this.asked.length + requests, happens });
  }

  /** The host is as it should be, and stays so. */
  recover(): void {
    this.weather = 'fine';
    this.surprises = [];
  }

  /** Answers as a browser hands it to scripts: redirects are followed, a lost network throws. */
  async get(url: string, mode?: RequestCache): Promise<Response> {
    const path = new URL(url).pathname.slice(this.base.length);
    this.asked.push(path);
    this.surprises.filter(({ at }) => at === this.asked.length).forEach(({ happens }) => happens());
    const stale = mode === 'reload' ? undefined : this.stale.get(path);
    if (stale !== undefined) return answered(200, stale, false);
    const isPage = /(^|\/)$/.test(path);
    if (this.weather === 'offline') throw new TypeError('no network');
    if (this.weather === 'portal' && path !== 'sw.js') return answered(200, 'Please log in', false);
    if (this.weather === 'maintenance' && isPage) return answered(200, 'Back soon', true);
    if (this.weather === 'missing' && path.endsWith('.js')) return answered(404, 'Not found', false);
    return this.found(path);
  }

  private found(path: string): Response {
    const isSlashless = this.weather === 'slashless';
    const name = path.replace(/(^|\/)$/, '$1index.html');
    const content = this.files.get(name) ?? (isSlashless ? this.files.get(`${path}/index.html`) : undefined);
    if (content === undefined) return answered(404, 'Not found', false);
    const type =
      this.weather === 'typeless' ? 'text/plain' : path.endsWith('.js') ? 'text/javascript' : 'text/html';
    return answered(200, content, isSlashless && path.endsWith('/'), type);
  }
}

function answered(status: number, content: string, redirected: boolean, type = 'text/html'): Response {
  const response = new Response(content, { status, headers: { 'content-type': type } });
  return Object.defineProperty(response, 'redirected', { value: redirected });
}
