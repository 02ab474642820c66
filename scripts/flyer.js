// Writes the flyers and the poster for one event: npm run flyer -- --event wko-2026-11 [--thema salon] [--format a5|dl|a4|all] [--lang de] [--out DIR]
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport('/scripts/build/flyerFiles.ts', { root });
try {
  const { values } = parseArgs({
    options: {
      event: { type: 'string', default: '' },
      thema: { type: 'string', default: 'general' },
      format: { type: 'string', default: 'all' },
      lang: { type: 'string', default: 'de' },
      out: { type: 'string', default: 'flyers' },
    },
  });
  const now = new Date();
  // The day on this machine's calendar.
  const date = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const { files, hint } = module.flyerFiles(root, { ...values, date });
  await mkdir(values.out, { recursive: true });
  for (const { name, bytes } of files) {
    const path = join(values.out, name);
    await writeFile(path, bytes);
    console.log(path);
  }
  if (hint) console.error(hint);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
