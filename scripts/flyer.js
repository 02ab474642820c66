// Writes the flyers and the poster for one event, of an edition for its own if none is named:
//   npm run flyer -- [--edition wko] --event wko-2026-11 [--thema salon] [--format a5|dl|a4|all] [--lang de] [--out DIR]
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asked } from './asked.js';
import { loadFor, root } from './load.js';

try {
  const { values } = asked({
    options: {
      edition: { type: 'string' },
      event: { type: 'string', default: '' },
      thema: { type: 'string', default: 'general' },
      format: { type: 'string', default: 'all' },
      lang: { type: 'string', default: 'de' },
      out: { type: 'string' },
    },
  });
  const now = new Date();
  // The day on this machine's calendar.
  const date = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const { flyerFiles } = await loadFor(values.edition, '/scripts/build/flyerFiles.ts');
  const { files, hint } = await flyerFiles(root, { ...values, date });
  const out = values.out ?? join('flyers', values.edition ?? '');
  await mkdir(out, { recursive: true });
  for (const { name, bytes } of files) {
    const path = join(out, name);
    await writeFile(path, bytes);
    console.log(path);
  }
  if (hint) console.error(hint);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
