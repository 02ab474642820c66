import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)\b/i;
/** Vite adds the licences of what it is itself made of, none of which comes into a page. */
const TOOLS_ONLY = '\n# Licenses of bundled dependencies';
const COMMENT = /\/\*[\s\S]*?\*\//g;
const NOTICE = /@license|@preserve|copyright|\(c\) (?:\d{4}|\w+ \w+ <)/i;
/** The mark that bundlers leave where they put another package into a file. */
const INSIDE = /^\/\/(?:#region)? ?node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm;

/** What a package's folder says about its licence: each of its files about it, in the order of their names. */
export function licenceTexts(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map(({ name }) => name);
  return names.sort().map((name) => {
    const [text = ''] = readFileSync(join(folder, name), 'utf8').split(TOOLS_ONLY);
    return text.replaceAll('\r\n', '\n').trim();
  });
}

/** Notices in the comments of a source file, each once: a build removes the comments, the notices must stay. */
export function noticesIn(source: string): string[] {
  const comments = [...source.matchAll(COMMENT)].map(([comment]) => comment);
  return [...new Set(comments.filter((comment) => NOTICE.test(comment)).map(plain))];
}

/** Names of the packages that a source file carries inside. */
export function packagesIn(source: string): string[] {
  return [...new Set([...source.matchAll(INSIDE)].map(([, name]) => name ?? ''))];
}

/** A comment without its stars. */
function plain(comment: string): string {
  return comment
    .slice(2, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*\*+ ?/, '').trimEnd())
    .join('\n')
    .trim();
}
