import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isIsoDate } from '../../src/domain/time.ts';

/** Name of the made-up language, from the range that BCP 47 keeps for private use. */
export const PSEUDO = 'qps';
export const OPEN = '⟦';
export const CLOSE = '⟧';
const LONGER = 1.4;
/** What the build needs of the project. */
const PARTS = ['src', 'rules', 'locales', 'public', 'scripts', 'index.html', 'operator.json', 'deploy'];
const SETTINGS = ['operator.schema.json', 'package.json', 'tsconfig.json', 'vite.config.ts'];
/** Texts for programs: a locale, the target of a link, provisions of the law. */
const NOT_WORDS = new Set(['locale', 'to', 'provisions', 'homeAuthorityUrl']);

/** A text 40 % longer, between brackets: `⟦Weeiiteer⟧`. Placeholders stay. */
function pseudoText(text: string): string {
  const longer = text
    .split(/({{[\w.]+}})/)
    .map((part) => (part.startsWith('{{') ? part : part.replace(/[aeiouäöüy]/gi, '$&$&')))
    .join('');
  const missing = Math.ceil(text.length * LONGER) - longer.length;
  return `${OPEN}${longer}${'·'.repeat(Math.max(0, missing))}${CLOSE}`;
}

function pseudoTexts(value: unknown, key = ''): unknown {
  if (typeof value === 'string' && isIsoDate(value)) return value;
  if (typeof value === 'string') return NOT_WORDS.has(key) ? value : pseudoText(value);
  if (Array.isArray(value)) return value.map((each) => pseudoTexts(each, key));
  const entries = Object.entries(value as object).map(([name, each]) => [name, pseudoTexts(each, name)]);
  return Object.fromEntries(entries);
}

/** A copy of the project that a test may change and build. Gives its place. */
export function projectCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'ki-check-'));
  for (const part of [...PARTS, ...SETTINGS]) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

/** A copy of the project with nothing added but the folder of one more language. Gives its place. */
export function projectWithPseudoLanguage(): string {
  const root = projectCopy();
  const folder = join(root, 'locales', PSEUDO);
  mkdirSync(folder);
  for (const name of readdirSync('locales/de')) {
    const texts: unknown = JSON.parse(readFileSync(join('locales/de', name), 'utf8'));
    const own = name === 'language.json' ? languageFile(texts as object) : pseudoTexts(texts);
    writeFileSync(join(folder, name), JSON.stringify(own));
  }
  return root;
}

function languageFile(german: object): object {
  return { ...german, name: pseudoText('Pseudo'), root: `${PSEUDO}/` };
}
