// Builds the pages for publication, if the settings allow it:
//   npm run build                     refuses sample values and missing data
//   npm run build -- --allow-sample   for trial and tests
//   npm run build -- --base /path/    for pages below a path
//   npm run build -- --edition wko    for the settings in editions/wko/, into dist-editions/wko/
import { build } from 'vite';
import { asked } from './asked.js';
import { loadFor, root } from './load.js';

const { values } = asked({
  options: {
    'allow-sample': { type: 'boolean', default: false },
    base: { type: 'string', default: '/' },
    edition: { type: 'string' },
  },
});

async function isGood() {
  const { doctorReport } = await loadFor(values.edition, '/scripts/build/doctorReport.ts');
  const { text, good } = doctorReport(root, settingsFile(root), 'de');
  console.log(text);
  return good;
}

/** Looking at the settings has made this process one for development; what it builds must not be. */
async function buildSite() {
  process.env.NODE_ENV = 'production';
  await build({ root, base: values.base });
}

const { settingsFile } = await loadFor(values.edition, '/scripts/build/editions.ts');
try {
  if (values['allow-sample'] || (await isGood())) await buildSite();
  else process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
