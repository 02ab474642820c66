// Takes the form of the pilot project and keeps it on this computer (docs/receiver.md):
//   npm run receiver
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
try {
  const { module } = await runnerImport('/scripts/receiver/start.ts', { root, logLevel: 'error' });
  const makeTransport = async (options) => (await import('nodemailer')).createTransport(options);
  module.start(process.env, (line) => console.log(line), makeTransport);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
