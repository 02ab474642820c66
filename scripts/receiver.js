// Takes the form of the pilot project and keeps it on this computer (docs/receiver.md):
//   npm run receiver -- [--edition name]
import { asked } from './asked.js';
import { loadFor } from './load.js';

try {
  const { values } = asked({ options: { edition: { type: 'string' } } });
  const { start } = await loadFor(values.edition, '/scripts/receiver/start.ts');
  const makeTransport = async (options) => (await import('nodemailer')).createTransport(options);
  start(process.env, (line) => console.log(line), makeTransport);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
