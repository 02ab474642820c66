// Takes the form of the pilot project and keeps it on this computer (docs/receiver.md):
//   npm run receiver -- [--edition name]
import { parseArgs } from 'node:util';
import { loadFor } from './load.js';

try {
  const { values } = parseArgs({ options: { edition: { type: 'string' } } });
  const { start } = await loadFor(values.edition, '/scripts/receiver/start.ts');
  const makeTransport = async (options) => (await import('nodemailer')).createTransport(options);
  start(process.env, (line) => console.log(line), makeTransport);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
