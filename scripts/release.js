// Makes the files of a release in release/: the built pages and the rules as ZIP, the bill of materials (SBOM), checksums.
//   npm run release                         refuses sample values in the settings, as npm run build does
//   npm run release -- --allow-sample       for trial
//   npm run release -- --base /ki-check/    for pages below a path
//   npm run release -- --edition wko        of an edition, in release-editions/wko/
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { asked } from './asked.js';
import { loadFor, root } from './load.js';

const { values } = asked({ options: { edition: { type: 'string' } }, strict: false });

/** Stops here if a step fails; it has said why. */
function run(script, args) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const { pagesFolder } = await loadFor(values.edition, '/scripts/build/editions.ts');
run('build.js', process.argv.slice(2));
run('compress.js', [pagesFolder(root)]);
const { makeRelease } = await loadFor(values.edition, '/scripts/build/release.ts');
const { openData } = await loadFor(values.edition, '/scripts/build/openData.ts');
console.log(makeRelease(root, openData(root)).join('\n'));
