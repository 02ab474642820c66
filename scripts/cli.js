// Runs the command line; builds it first if it is missing or older than what it is made from.
//   npm run cli -- report answers.json --edition wko    speaks for an edition (docs/editions.md)
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { edition, rest } = withoutEdition(process.argv.slice(2));
const settings = edition === undefined ? 'operator.json' : `editions/${edition}/operator.json`;
const built = join(root, 'dist-cli', edition === undefined ? 'cli.js' : `cli-${edition}.js`);
const sources = ['src', 'rules', 'locales', settings, 'package-lock.json'];

/** What the command line itself reads, and the edition that was asked for. */
function withoutEdition(args) {
  const options = { edition: { type: 'string' } };
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const token = tokens.find(({ kind, name }) => kind === 'option' && name === 'edition');
  if (!token) return { rest: args };
  const length = token.inlineValue || token.value === undefined ? 1 : 2;
  return { edition: token.value ?? '', rest: args.toSpliced(token.index, length) };
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isCurrent() {
  return existsSync(built) && sources.every((path) => newest(join(root, path)) <= statSync(built).mtimeMs);
}

if (edition !== undefined) {
  // Loads the bundler, which every other call does without. Ends here, with the names of all, if there is no such edition.
  const { loadFor } = await import('./load.js');
  await loadFor(edition || '?', '/scripts/build/editions.ts');
}
if (!isCurrent()) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const build = spawnSync(process.execPath, [vite, 'build', '--config', 'vite.cli.config.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (build.status !== 0) process.exit(1);
}
const run = spawnSync(process.execPath, [built, ...rest], { stdio: 'inherit' });
process.exit(run.status ?? 1);
