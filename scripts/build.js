// Builds the pages for publication, if the settings allow it:
//   npm run build                     refuses sample values and missing data
//   npm run build -- --allow-sample   for trial and tests
//   npm run build -- --base /path/    for pages below a path
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { 'allow-sample': { type: 'boolean', default: false }, base: { type: 'string', default: '/' } },
});

async function isGood() {
  const { module } = await runnerImport('/scripts/build/doctorReport.ts', { root });
  const { text, good } = module.doctorReport(root, join(root, 'operator.json'), 'de');
  console.log(text);
  return good;
}

/** Looking at the settings has made this process one for development; what it builds must not be. */
async function buildSite() {
  process.env.NODE_ENV = 'production';
  await build({ root, base: values.base });
}

try {
  if (values['allow-sample'] || (await isGood())) await buildSite();
  else process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
