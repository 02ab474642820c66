// Writes the rule book and the profiles: everything below rules/ that is made from the rules.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport('/scripts/build/rulebookFiles.ts', { root });
try {
  for (const [path, content] of Object.entries(module.rulebookFiles(root))) {
    await writeFile(join(root, path), content);
    console.log(path);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
