import type { Plugin, Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { GUARDS, PICTURE_POLICY } from '../../scripts/build/guards.ts';
import { hostFiles } from '../../scripts/build/hostFiles.ts';
import { headerRules, isFor } from '../support/headersFile.ts';

/** What the plugin writes for hosts, by name, when these files are built. */
function writtenFor(names: readonly string[], base = '/'): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const plugin = hostFiles() as Plugin & { generateBundle: { handler: (...args: unknown[]) => void } };
  (plugin.configResolved as (config: object) => void)({ base, publicDir: 'public' });
  const emitFile = ({ fileName, source }: Rolldown.EmittedAsset) => (files[`${fileName}`] = `${source}`);
  plugin.generateBundle.handler.call({ emitFile }, {}, Object.fromEntries(names.map((name) => [name, {}])));
  return files;
}

const BUILT = ['index.html', 'icon.svg', 'neues/law.atom', 'neues/law.ics', 'en/news/law.atom'];
const rules = headerRules(writtenFor(BUILT)['_headers'] ?? '');
const sentWith = (path: string) =>
  rules.filter((rule) => isFor(rule, path)).flatMap(({ headers }) => headers);

describe('the file for Netlify and Cloudflare Pages', () => {
  test('is taken by both as it stands, at the root and below it, with dozens of languages', () => {
    const many = Array.from({ length: 40 }, (_, index) => [`l${index}/law.atom`, `l${index}/law.ics`]).flat();
    for (const base of ['/', '/ki-check/'])
      expect(headerRules(writtenFor([...BUILT, ...many], base)['_headers'] ?? '')[0]?.path).toBe(`${base}*`);
  });

  test('guards every page, names the types of feeds and calendars, and keeps pictures from running anything', () => {
    expect(sentWith('/en/check/')).toEqual(Object.entries(GUARDS));
    expect(sentWith('/neues/law.ics')).toContainEqual(['Content-Type', 'text/calendar']);
    expect(sentWith('/icon.svg')).toContainEqual(['Content-Security-Policy', PICTURE_POLICY]);
  });

  test('means the same whether the last of two rules counts or both do, and whoever compares names by letters', () => {
    const twice = ['/', ...BUILT.map((name) => `/${name}`)].flatMap((path) => {
      const names = sentWith(path).map(([name]) => name);
      return names.filter((name, index) => names.indexOf(name) !== index);
    });
    // The stricter of two policies holds in any case, and this one forbids frames as well.
    expect(new Set(twice)).toEqual(new Set(['Content-Security-Policy']));
    expect(PICTURE_POLICY).toContain(GUARDS['Content-Security-Policy']);
    const names = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)));
    expect(new Set([...names].map((name) => name.toLowerCase())).size).toBe(names.size);
  });
});

test.each([
  ['a line that is too long', `/a\n  X: ${'y'.repeat(2_000)}`],
  ['too many rules', Array.from({ length: 101 }, (_, index) => `/${index}\n  X: y`).join('\n')],
  ['two asterisks', '/*/law.*\n  X: y'],
  ['an asterisk in the middle', '/*.svg\n  X: y'],
  ['a placeholder', '/:page\n  X: y'],
  ['a header above every path', 'X: y\n/a\n  X: y'],
  ['a header without a value', '/a\n  X:'],
  ['a path without headers', '/a\n/b\n  X: y'],
  ['a header that is the host’s own', '/a\n  Content-Encoding: br'],
])('no such file would have %s', (_, content) => expect(() => headerRules(content)).toThrow('not taken'));
