// Weighs what a visitor loads before the first question works. Run after a build.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** `entry`: the start page. `file`: a file with a name of its own. `match`: files by name. `click`: what a script of ours loads that its page has not loaded. */
const BUDGETS = [
  { name: 'start page', entry: 'index.html', kilobytes: 60 },
  { name: 'teaser for other sites', file: 'dist/teaser.js', kilobytes: 3 },
  { name: 'overview, on demand', match: /^OverviewPage-/, kilobytes: 11 },
  { name: 'QR code, on demand', match: /^qr-/, kilobytes: 5 },
  { name: 'Word files and ZIP, on demand', match: /^makeFiles-/, kilobytes: 80 },
  {
    name: 'PDF with fonts, on demand',
    click: { page: 'ResultPage', script: 'downloadPdf' },
    format: 'brotli',
    kilobytes: 150,
  },
  {
    name: 'Excel files, on demand',
    click: { page: 'OverviewPage', script: 'downloadXlsx' },
    kilobytes: 75,
  },
  { name: 'lists, on demand', click: { page: 'OverviewPage', script: 'ListImport' }, kilobytes: 10 },
  { name: 'more formats, on demand', match: /^downloadFormat-/, kilobytes: 5 },
];
const COMPRESSED = {
  gzip: (file) => gzipSync(readFileSync(file), { level: 9 }).length,
  // Quality 11 is what brotli does if it is not told otherwise.
  brotli: (file) => brotliCompressSync(readFileSync(file)).length,
};
const assets = readdirSync('dist/assets');

/** Files that a page or script needs: itself, what it names, what those import statically, and their fonts. */
function staticFiles(entry) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    if (file.endsWith('.ttf')) return;
    const content = readFileSync(file, 'utf8');
    const names = file.endsWith('.html')
      ? [...content.matchAll(/assets\/([\w.-]+)/g)]
      : [...content.matchAll(/(?:(?:from|^import|;import)\s*"\.\/|(?=[\w-]+\.ttf\b))([\w.-]+)/g)];
    names.forEach(([, name]) => assets.includes(name) && visit(`dist/assets/${name}`));
  };
  visit(`dist/${entry}`);
  return [...found];
}

/** Texts that the start page always asks for besides what it has loaded, in the language in which they are heavier. */
function startTexts(loaded) {
  return ['ui', 'use-cases'].map((name) => {
    const files = assets.filter((each) => each.startsWith(`${name}-`)).map((each) => `dist/assets/${each}`);
    const asked = files.filter((each) => !loaded.includes(each));
    return asked.sort((one, other) => COMPRESSED.gzip(other) - COMPRESSED.gzip(one))[0];
  });
}

/** The script built from one of our modules that is imported on demand, by the module's name. */
function scriptOf(module) {
  const found = assets.filter((name) => name.startsWith(`${module}-`) && name.endsWith('.js'));
  if (found.length !== 1) throw new Error(`${found.length} scripts are called ${module}`);
  return `assets/${found[0]}`;
}

function filesOf({ entry, file, match, click }) {
  if (file) return [file];
  if (entry) return [...staticFiles(entry), ...startTexts(staticFiles(entry))];
  if (match) return assets.filter((file) => match.test(file)).map((file) => `dist/assets/${file}`);
  const loaded = staticFiles(scriptOf(click.page));
  return staticFiles(scriptOf(click.script)).filter((file) => !loaded.includes(file));
}

let failed = false;
for (const budget of BUDGETS) {
  const { name, kilobytes, format = 'gzip' } = budget;
  const files = filesOf(budget);
  const size = files.reduce((sum, file) => sum + COMPRESSED[format](file), 0) / 1000;
  const isFine = files.length > 0 && size <= kilobytes;
  const verdict = isFine ? 'ok' : files.length > 0 ? 'TOO LARGE' : 'NOT FOUND';
  console.log(
    `${name}: ${size.toFixed(1)} kB ${format} of ${kilobytes} kB (${files.length} files) ${verdict}`,
  );
  failed ||= !isFine;
}
process.exit(failed ? 1 : 0);
