// Makes PDFs with the command line and has two independent programs look at them: `qpdf --check` and
// `pdfinfo -struct-text` (Debian: qpdf, poppler-utils). Ends with status 1 and a sentence at the first complaint.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ki-check-pdf-'));
const languages = readdirSync(join(root, 'locales'));
/** See `src/register/parseUse.ts`. */
const FORMAT_OF_A_USE = 2;
const profiles = readdirSync(join(root, 'rules/profiles'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => join(root, 'rules/profiles', name));

/** What a program prints. Throws if it cannot run, ends with an error, or warns. */
function outputOf(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error || status !== 0 || stderr !== '') {
    throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`.trim()}`);
  }
  return stdout;
}

function cli(...args) {
  outputOf(process.execPath, [join(root, 'scripts/cli.js'), ...args]);
}

/** A file as the overview page saves it, with every profile as a use. */
function writeUses(file) {
  const at = '2026-11-29T10:00:00.000Z';
  const uses = profiles.map((path, index) => {
    const { id, answers } = JSON.parse(readFileSync(path, 'utf8'));
    return {
      format: FORMAT_OF_A_USE,
      id: String(index),
      name: id,
      ruleSet: '',
      createdAt: at,
      savedAt: at,
      answers,
      done: [],
    };
  });
  writeFileSync(file, JSON.stringify({ kind: 'ki-check-uses', format: 1, exportedOn: '2026-11-29', uses }));
}

/** Every report and the PDF of all uses, in one language. */
function makePdfs(language) {
  const uses = join(folder, 'uses.json');
  writeUses(uses);
  const out = (name) => join(folder, `${name}.${language}.pdf`);
  cli('firm', uses, '--format', 'pdf', '--lang', language, '--out', out('firm'));
  for (const path of profiles) {
    cli('report', path, '--format', 'pdf', '--lang', language, '--out', out(basename(path, '.json')));
  }
}

/** The data of a PDF come back, whatever qpdf made of the rest: the same PDF from them, or a refusal behind a password. */
function checkData(pdf) {
  const language = /\.(\w+)\.pdf$/.exec(pdf)?.[1] ?? '';
  const [command, at] = [basename(pdf).startsWith('firm.') ? 'firm' : 'report', join(folder, 'at')];
  const data = JSON.parse(outputOf('qpdf', ['--show-attachment=ki-check.json', pdf]));
  if (data.kind !== 'ki-check-uses') throw new Error(`${basename(pdf)}: no data`);
  for (const change of [['--object-streams=generate'], ['--qdf'], ['--linearize']]) {
    outputOf('qpdf', [...change, '--', pdf, at]);
    cli(
      command,
      at,
      '--format',
      'pdf',
      '--lang',
      language,
      '--as-of',
      data.exportedOn,
      '--out',
      `${at}.again`,
    );
    if (readFileSync(`${at}.again`).equals(readFileSync(pdf))) continue;
    throw new Error(`${basename(pdf)}: not the same again after qpdf ${change.join(' ')}`);
  }
  outputOf('qpdf', ['--encrypt', 'user', 'owner', '256', '--', pdf, at]);
  const { status } = spawnSync(process.execPath, [
    join(root, 'scripts/cli.js'),
    'firm',
    at,
    '--format',
    'md',
  ]);
  if (status !== 2) throw new Error(`${basename(pdf)}: read behind a password`);
}

function check(pdf) {
  outputOf('qpdf', ['--check', pdf]);
  const structure = outputOf('pdfinfo', ['-struct-text', pdf]);
  for (const expected of [/^Document$/m, /^ +H1\b.*\n +"\S/m, /^ +P\b.*\n +"\S/m]) {
    if (!expected.test(structure)) throw new Error(`${basename(pdf)}: no ${expected} in its structure`);
  }
  const metadata = outputOf('pdfinfo', ['-meta', pdf]);
  for (const expected of ['<pdfaid:part>3<', '<pdfaid:conformance>A<', '<pdfuaid:part>1<']) {
    if (!metadata.includes(expected)) throw new Error(`${basename(pdf)}: no ${expected} in its metadata`);
  }
}

try {
  languages.forEach(makePdfs);
  const pdfs = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  pdfs.forEach((name) => check(join(folder, name)));
  const some = pdfs.filter((name) => /^(?:firm|hairdresser)/.test(name));
  some.forEach((name) => checkData(join(folder, name)));
  console.log(`qpdf and pdfinfo find nothing to complain of in ${pdfs.length} PDFs.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
