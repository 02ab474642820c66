import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { HeaderRule } from '../../support/headersFile.ts';
import { headerRules, isFor } from '../../support/headersFile.ts';

/** Those that such hosts know of their own. */
const TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.ics': 'text/calendar',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};
type Headers = Record<string, string>;
/** What each of these hosts does of its own, as far as its documentation says so. */
export type Kind = {
  /** For every answer, errors too. */
  cacheControl: string;
  /** Two rules of `_headers` with the same header; `undefined`: there is no such file. */
  merge?: (earlier: string | undefined, later: string) => string;
};

export const NETLIFY: Kind = { cacheControl: 'public,max-age=0,must-revalidate', merge: (_, later) => later };
export const CLOUDFLARE: Kind = {
  cacheControl: 'public, max-age=0, must-revalidate',
  merge: (earlier, later) => (earlier === undefined ? later : `${earlier}, ${later}`),
};
export const GITHUB: Kind = { cacheControl: 'max-age=600' };

/** A host of static files whose headers come from files in the folder. Remembers who sent visitors. */
export function startHeaderHost(folder: string, port: number, kind: Kind) {
  const rules = kind.merge ? [...rulesIn(folder, '/'), ...rulesIn(folder, '/ki-check/')] : [];
  const referers: IncomingHttpHeaders['referer'][] = [];
  const server = createServer((request, response) => {
    referers.push(request.headers.referer);
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const found = fileAt(folder, path);
    if (found === 'folder') return response.writeHead(301, { location: `${path}/` }).end();
    const accepts = request.headers['accept-encoding'] ?? '';
    const [encoding, end] = accepts.includes('br')
      ? ['br', '.br']
      : accepts.includes('gzip')
        ? ['gzip', '.gz']
        : [];
    const file = found ?? join(folder, '404.html');
    const isSmall = end !== undefined && existsSync(file + end);
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': kind.cacheControl,
      vary: 'Accept-Encoding',
      ...(isSmall && { 'content-encoding': encoding }),
      ...headersFor(rules, path, kind),
    });
    response.end(readFileSync(isSmall ? file + end : file));
  }).listen(port);
  return { kill: () => void server.close(), referers };
}

function fileAt(folder: string, path: string): string | 'folder' | undefined {
  const file = join(folder, path);
  // Such hosts do not hand out what tells them how to serve.
  if (/\/[._]/.test(path) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  return path.endsWith('/') ? join(file, 'index.html') : 'folder';
}

/** Those of the copy at this path; such a file counts only at the root of a site, so that each copy is a site here. */
function rulesIn(folder: string, base: string): HeaderRule[] {
  return headerRules(readFileSync(join(folder, base, '_headers'), 'utf8'));
}

function headersFor(rules: readonly HeaderRule[], path: string, { merge }: Kind): Headers {
  const headers: Headers = {};
  const isBelow = path.startsWith('/ki-check/');
  const own = rules.filter((rule) => rule.path.startsWith('/ki-check/') === isBelow);
  const fitting = own.filter((rule) => isFor(rule, path)).flatMap((rule) => rule.headers);
  for (const [name, value] of fitting.map(([each, said]) => [each.toLowerCase(), said] as const))
    headers[name] = merge?.(headers[name], value) ?? value;
  return headers;
}
