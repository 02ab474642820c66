// Makes the files of a release in release/: the built pages and the rules as ZIP, the bill of materials (SBOM), checksums.
//   npm run release                         refuses sample values in the settings, as npm run build does
//   npm run release -- --allow-sample       for trial
//   npm run release -- --base /ki-check/    for pages below a path
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Stops here if a step fails; it has said why. */
function run(script, args) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

run('build.js', process.argv.slice(2));
run('compress.js', ['dist']);
const { module } = await runnerImport('/scripts/build/release.ts', { root });
const { module: data } = await runnerImport('/scripts/build/openData.ts', { root });
console.log(module.makeRelease(root, data.openData(root)).join('\n'));
