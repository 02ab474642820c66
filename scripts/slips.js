// Says how many single wrong answers make a high-risk or prohibited use look harmless without a word, by question.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = await createServer({
  root,
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const { slipReport } = await server.ssrLoadModule('/scripts/slips/run.ts');
  console.log(slipReport().join('\n'));
} finally {
  await server.close();
}
