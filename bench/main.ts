import { benchClicks } from './clicks.ts';
import { benchEngine } from './engine.ts';
import { benchFirm } from './firm.ts';
import { benchLoad } from './load.ts';
import { benchMemory } from './memory.ts';
import { benchPdf } from './pdf.ts';
import { benchPdfDownload } from './pdfDownload.ts';
import { benchPdfPeers } from './pdfPeers.ts';
import { buildPeers } from './peerBuilds.ts';
import { print } from './print.ts';
import { benchProofs } from './proofs.ts';
import { benchRules } from './rules.ts';

const GROUPS: Readonly<Record<string, () => Promise<void>>> = {
  engine: async () => print('Engine, complete set of answers', await benchEngine()),
  rules: async () => {
    for (const [title, figures] of Object.entries(await benchRules())) print(title, figures);
  },
  clicks: async () => print(`Clicks through two questionnaires ${THROTTLED}`, await benchClicks()),
  pdf: async () => {
    print(`PDF ${THROTTLED}`, await benchPdf());
    await buildPeers();
    const { first, again } = await benchPdfPeers();
    print(`PDF, same content ${THROTTLED}: first, with loading`, first);
    print(`PDF, same content ${THROTTLED}: again`, again);
    const { gzip, brotli } = await benchPdfDownload();
    print('PDF, download with fonts: gzip', gzip, 'kB');
    print('PDF, download with fonts: brotli', brotli, 'kB');
  },
  firm: async () => print(`The overview of a firm ${THROTTLED}`, await benchFirm()),
  load: benchLoad,
  memory: async () => print('Memory of the page, by assessments', await benchMemory(), 'kB'),
  proofs: async () => print('Proofs of the rules', benchProofs(), 's'),
};
const THROTTLED = 'in Chromium at 4 × CPU slowdown';

/** Prints medians and their ratio to the first of each group. All groups, or those named: `npm run bench -- pdf`. */
async function main(names: readonly string[]): Promise<void> {
  for (const [name, run] of Object.entries(GROUPS))
    if (names.length === 0 || names.includes(name)) await run();
}

await main(process.argv.slice(2));
