// The people of the review play the check in a browser: screens, taps and words of each. Fails over budget. Run after a
// build; `npm run readability -- a d` plays only these, `firm` the firm with five uses.
import { fileURLToPath } from 'node:url';
import { preview, runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module: browsers } = await runnerImport('/tests/e2e/support/chromium.ts', { root });
const { module: walks } = await runnerImport('/scripts/walks/report.ts', { root });
const { module: firms } = await runnerImport('/scripts/walks/firm.ts', { root });
const { module: people } = await runnerImport('/scripts/walks/people.ts', { root });
const only = process.argv.slice(2);
const chromium = browsers.findChromium();
if (chromium === undefined) throw new Error(browsers.HOW_TO_GET_IT);
const server = await preview({ root, logLevel: 'error', preview: { port: 0, strictPort: false } });
const site = server.resolvedUrls.local[0];
const withFirm = only.length === 0 || only.includes('firm');
const firm = withFirm ? await walks.playFirmAlone(chromium, site) : undefined;
const played = await walks.playAll(
  chromium,
  site,
  people.PEOPLE.filter(({ id }) => only.length === 0 || only.includes(id)),
);
await server.close();
console.log(`${walks.tableOf(played)}\n\n${walks.wordsOf(played)}`);
if (firm) console.log(`\n${firms.firmLine(firm)}`);
const over = [...walks.overBudget(played), ...(firm ? firms.firmOver(firm) : [])];
over.forEach((line) => console.log(`OVER ${line}`));
if (over.length > 0) process.exitCode = 1;
