// Says what is missing or wrong in the settings before going live:
//   npm run doctor -- [settings file] [--lang de|en]
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'de' } },
});
const file = positionals[0] === undefined ? join(root, 'operator.json') : resolve(positionals[0]);
try {
  const { module } = await runnerImport('/scripts/build/doctorReport.ts', { root });
  const { text, good } = module.doctorReport(root, file, values.lang);
  console.log(text);
  if (!good) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
