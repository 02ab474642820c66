// Mutates the rules one mistake at a time and says which mistakes no test of the rules would notice.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const EVERY = 100;
const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport('/scripts/mutate/run.ts', { root });
const start = Date.now();
try {
  const { lines, isGood } = module.mutateRules(root, (done, of) => {
    if (done % EVERY === 0) console.log(`${done} of ${of}`);
  });
  console.log(lines.join('\n'));
  console.log(`${Math.round((Date.now() - start) / 1000)} s`);
  process.exitCode = isGood ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
