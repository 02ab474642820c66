import { benchClicks } from './clicks.ts';
import { benchEngine } from './engine.ts';
import { benchPdf } from './pdf.ts';

/** Prints medians and their ratio to the first of each group. Run after a build: `npm run bench`. */
async function main(): Promise<void> {
  print('Engine, complete set of answers', benchEngine());
  print('Clicks through two questionnaires in Chromium at 4 × CPU slowdown', await benchClicks());
  print('PDF in Chromium at 4 × CPU slowdown', await benchPdf());
}

function print(title: string, medians: Record<string, number>): void {
  const [base = 1] = Object.values(medians);
  const rows = Object.entries(medians).map(([name, milliseconds]) => {
    return `${name.padEnd(18)} ${milliseconds.toFixed(3).padStart(10)} ms   × ${(milliseconds / base).toFixed(2)}`;
  });
  process.stdout.write(`${title}\n${rows.join('\n')}\n\n`);
}

await main();
