import { createReadStream, existsSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/**
 * A plain host of static files that can be switched off, moved to another folder, and switched on again. A file that
 * has a brotli form beside it is sent in that form to a browser that takes it.
 */
export class StaticSite {
  folder: string;
  /** Sends away from an address with a slash at its end to the one without. */
  isSlashless = false;
  /** What was asked for so far, by the pages and by the service worker: method, and path with its query. */
  readonly asked: { method: string; path: string }[] = [];
  private server: Server | undefined;
  private port = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  get url(): string {
    return `http://localhost:${this.port}/`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      this.asked.push({ method: request.method ?? '', path: request.url ?? '' });
      const path = normalize(decodeURIComponent(new URL(request.url ?? '/', this.url).pathname));
      if (this.isSlashless && path.length > 1 && path.endsWith('/')) {
        response.writeHead(308, { location: path.slice(0, -1) }).end();
        return;
      }
      const found = this.fileOf(path);
      const file = found ?? join(this.folder, '404.html');
      const takesBrotli = request.headers['accept-encoding']?.includes('br') === true;
      const isSmall = takesBrotli && existsSync(`${file}.br`);
      response.writeHead(found === undefined ? 404 : 200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        ...(isSmall && { 'content-encoding': 'br' }),
      });
      createReadStream(isSmall ? `${file}.br` : file).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(this.port, resolve));
    this.server = server;
    this.port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  private fileOf(path: string): string | undefined {
    const file = join(this.folder, path);
    if (!existsSync(file)) return undefined;
    if (!statSync(file).isDirectory()) return file;
    const index = join(file, 'index.html');
    return existsSync(index) ? index : undefined;
  }
}
