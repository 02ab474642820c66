// Says what is missing or wrong in the settings before going live:
//   npm run doctor -- [settings file] [--edition name] [--lang de|en]
//   npm run doctor -- --receiver    asks the receiver of the form, too, with its environment (docs/receiver.md)
import { resolve } from 'node:path';
import { asked } from './asked.js';
import { loadFor, root } from './load.js';

const { values, positionals } = asked({
  allowPositionals: true,
  options: {
    edition: { type: 'string' },
    receiver: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'de' },
  },
});
async function lookAtReceiver() {
  const { receiverCheckup } = await loadFor(values.edition, '/scripts/receiver/checkup.ts');
  const { text, good } = await receiverCheckup(process.env, values.lang);
  console.log(`\n${text}`);
  if (!good) process.exitCode = 1;
}

try {
  const { settingsFile } = await loadFor(values.edition, '/scripts/build/editions.ts');
  const { doctorReport } = await loadFor(values.edition, '/scripts/build/doctorReport.ts');
  const file = positionals[0] === undefined ? settingsFile(root) : resolve(positionals[0]);
  const { text, good } = doctorReport(root, file, values.lang);
  console.log(text);
  if (!good) process.exitCode = 1;
  if (values.receiver) await lookAtReceiver();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
