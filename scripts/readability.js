// Says how the questions read, in each language. Fails if they are longer than the goals allow.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport('/scripts/build/readabilityReport.ts', { root });
const { text, good } = module.readabilityReport();
console.log(text);
if (!good) process.exitCode = 1;
