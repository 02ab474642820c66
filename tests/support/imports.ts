import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** Files of `src/` that import, relative to it: code and styles. */
export const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(tsx?|css)$/.test(name),
);

/** What a file of `src/` imports from `src/`, at once or later, as paths relative to it. */
export function importsOf(file: string): readonly string[] {
  const source = readFileSync(join('src', file), 'utf8');
  const named = file.endsWith('.css')
    ? [...source.matchAll(/@import '([^']+)'/g)].map(([, target = '']) => target)
    : ts.preProcessFile(source).importedFiles.map((each) => each.fileName);
  return named
    .filter((target) => target.startsWith('.'))
    .map((target) => normalize(join(dirname(file), target.replace(/\?.*$/, ''))))
    .filter((target) => !target.startsWith('..'));
}

/** A chain that leads from a node back to itself, or nothing. `next`: where a node leads to. */
export function circleIn(
  nodes: readonly string[],
  next: (node: string) => readonly string[],
): string[] | undefined {
  const done = new Set<string>();
  const search = (node: string, chain: readonly string[]): string[] | undefined => {
    if (chain.includes(node)) return [...chain.slice(chain.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const each of next(node)) {
      const found = search(each, [...chain, node]);
      if (found) return found;
    }
    done.add(node);
    return undefined;
  };
  for (const node of nodes) {
    const found = search(node, []);
    if (found) return found;
  }
  return undefined;
}
