// Says what is missing or wrong in the settings before going live:
//   npm run doctor -- [settings file] [--edition name] [--lang de|en]
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadFor, root } from './load.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edition: { type: 'string' }, lang: { type: 'string', default: 'de' } },
});
try {
  const { settingsFile } = await loadFor(values.edition, '/scripts/build/editions.ts');
  const { doctorReport } = await loadFor(values.edition, '/scripts/build/doctorReport.ts');
  const file = positionals[0] === undefined ? settingsFile(root) : resolve(positionals[0]);
  const { text, good } = doctorReport(root, file, values.lang);
  console.log(text);
  if (!good) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
