// Weighs what a visitor loads before the first question works. Run after a build.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGETS = [
  { name: 'start page', entry: 'index.html', kilobytes: 60 },
  { name: 'teaser for other sites', file: 'dist/teaser.js', kilobytes: 3 },
  { name: 'overview, on demand', match: /^OverviewPage-/, kilobytes: 10 },
  { name: 'QR code, on demand', match: /^qr-/, kilobytes: 5 },
  { name: 'Word files and ZIP, on demand', match: /^makeFiles-/, kilobytes: 80 },
  { name: 'PDF with fonts, on demand', match: /downloadPdf|loadFonts|NotoSans/, kilobytes: 180 },
  { name: 'more formats, on demand', match: /^downloadFormat-/, kilobytes: 5 },
];
const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const assets = readdirSync('dist/assets');

/** Files that the entry page needs: the page itself, what it names, and what those import statically. */
function staticFiles(entry) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    const content = readFileSync(file, 'utf8');
    const names = /\.html$/.test(file)
      ? [...content.matchAll(/(?:src|href)="[^"]*?assets\/([^"]+)"/g)]
      : [...content.matchAll(/(?:from|^import|;import)\s*"\.\/([^"]+)"/g)];
    names.forEach(([, name]) => assets.includes(name) && visit(`dist/assets/${name}`));
  };
  visit(`dist/${entry}`);
  return [...found];
}

/** Texts that the start page always asks for, in one language. */
const startTexts = assets
  .filter((name) => /^(ui|use-cases)-/.test(name))
  .map((name) => `dist/assets/${name}`);
let failed = false;
for (const { name, entry, file, match, kilobytes } of BUDGETS) {
  const files = entry
    ? [...staticFiles(entry), ...startTexts.filter((_, index) => index % 2 === 0)]
    : file
      ? [file]
      : assets.filter((each) => match.test(each)).map((each) => `dist/assets/${each}`);
  const size = files.reduce((sum, file) => sum + gzipped(file), 0) / 1000;
  const verdict = size <= kilobytes ? 'ok' : 'TOO LARGE';
  console.log(`${name}: ${size.toFixed(1)} kB gzip of ${kilobytes} kB (${files.length} files) ${verdict}`);
  failed ||= size > kilobytes;
}
process.exit(failed ? 1 : 0);
