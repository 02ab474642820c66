// Renders every flyer at 150 dpi, reads its QR codes with another program and compares the addresses. Needs pdftoppm and zbarimg.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'flyer-'));
const run = (program, ...args) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** What a reader finds in the codes of a page; nothing if there is none. */
function codesOn(page) {
  try {
    return run('zbarimg', '--raw', '-q', page).trim().split('\n');
  } catch (error) {
    if (error.status === 4) return [];
    throw error;
  }
}

function check({ name, codes, bytes }) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  run('pdftoppm', '-r', '150', '-png', file, join(folder, `${name}-page`));
  const pages = readdirSync(folder).filter((each) => each.startsWith(`${name}-page`));
  const found = pages.flatMap((page) => codesOn(join(folder, page)));
  const good = found.toSorted().join(' ') === codes.toSorted().join(' ');
  console.log(`${good ? 'ok' : 'WRONG'} ${name}: ${found.join(', ') || 'no code'}`);
  return good;
}

try {
  const { module } = await runnerImport('/scripts/build/flyerFiles.ts', { root });
  const wanted = { event: 'wko-2026-11', date: '2026-11-26' };
  const filesOf = async (wish) => (await module.flyerFiles(root, { ...wanted, ...wish })).files;
  const [lang] = module.languages;
  const [everybody, ...others] = module.themes;
  const all = await Promise.all(
    module.languages.map((each) => filesOf({ lang: each, thema: everybody, format: 'all' })),
  );
  // Themes differ in words and addresses only: each is read once, where its code is smallest.
  const small = await Promise.all(others.map((thema) => filesOf({ lang, thema, format: 'dl' })));
  const files = [...all.flat(), ...small.map(([file]) => file)];
  if (!files.map(check).every(Boolean)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
