// Writes the rule book, the profiles, and what the newest entry of the changelog decides: version, day, checksum.
// `npm run rulebook -- dpia-done=true` first gives this answer to every profile that leaves the question open.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module: fill } = await runnerImport('/scripts/build/fillProfiles.ts', { root });
const { module: book } = await runnerImport('/scripts/build/rulebookFiles.ts', { root });

async function write(path, content) {
  await writeFile(join(root, path), content);
  console.log(path);
}

try {
  for (const [path, content] of Object.entries(fill.filledProfiles(root, process.argv.slice(2)))) {
    const style = await resolveConfig(join(root, path));
    await write(path, await format(JSON.stringify(content), { ...style, filepath: path }));
  }
  for (const [path, content] of Object.entries(book.rulebookFiles(root))) await write(path, content);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
