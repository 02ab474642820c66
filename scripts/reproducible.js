// Builds twice, the second time in another folder and time zone, and compares every byte: npm run reproducible
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'ki-check-')));
const NOT_SOURCE = /^(\.git|release[^/]*|(bench\/)?(node_modules|dist[^/]*))$/;
const { module } = await runnerImport('/scripts/build/release.ts', { root });

/** Hash of each file, by name, of a build of the project in `folder`. */
function hashesOf(folder, out, timeZone) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--outDir', out, '--logLevel', 'error'], {
    cwd: folder,
    // Loading a module of ours has made this process one for development.
    env: { ...process.env, NODE_ENV: 'production', TZ: timeZone },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the build failed');
  const hash = (content) => createHash('sha256').update(content).digest('hex');
  return new Map(module.filesBelow(out).map(([name, content]) => [name, hash(content)]));
}

/** A copy of the sources elsewhere; installed packages are those of the project. */
function copyOfSources() {
  const copy = join(temporary, 'copy');
  cpSync(root, copy, { recursive: true, filter: (path) => !NOT_SOURCE.test(relative(root, path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

try {
  const first = hashesOf(root, join(temporary, 'first'), 'Europe/Vienna');
  const second = hashesOf(copyOfSources(), join(temporary, 'second'), 'Pacific/Auckland');
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = names.filter((name) => first.get(name) !== second.get(name));
  const lines = names.map((name) => `${first.get(name)}  ${name}\n`).join('');
  const total = createHash('sha256').update(lines).digest('hex');
  if (different.length > 0) console.error(`Not the same in both builds:\n${different.join('\n')}`);
  else console.log(`${names.length} files, the same in both builds, SHA-256 of all: ${total}`);
  process.exitCode = different.length > 0 ? 1 : 0;
} finally {
  rmSync(temporary, { recursive: true });
}
