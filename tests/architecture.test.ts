import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ALLOWED } from './support/allowedImports.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);
const partOf = (path: string) => path.split('/')[0] ?? '';

/** What a file imports: packages by name, own parts by their first folder, data by the folder it lies in. */
function importsOf(file: string): string[] {
  const source = readFileSync(join('src', file), 'utf8');
  const named = ts.preProcessFile(source).importedFiles.map((each) => each.fileName);
  const globbed = [...source.matchAll(/'(\.\.\/[^']*(?:rules|locales)\/[^']*)'/g)].map(
    (match) => match[1] ?? '',
  );
  return [...new Set([...named, ...globbed])].map((target) => {
    if (!target.startsWith('.')) return target.startsWith('preact/') ? 'preact' : target;
    const path = normalize(join('src', dirname(file), target));
    return path.startsWith('src/') ? partOf(path.slice('src/'.length)) : partOf(path);
  });
}

test.each(files)('%s imports only what its place allows', (file) => {
  const part = partOf(file);
  const allowed = ALLOWED[part];
  expect(allowed, `${part} has no entry in ALLOWED`).toBeDefined();
  expect(importsOf(file).filter((each) => each !== part && !allowed?.includes(each))).toEqual([]);
});

test('the preview for developers is no part of the app', () => {
  const importers = files.filter((file) => partOf(file) !== 'preview' && importsOf(file).includes('preview'));
  expect(importers).toEqual([]);
  expect(Object.values(ALLOWED).flat()).not.toContain('preview');
});

test.each([
  ['jspdf', 'report/pdf/', 'flyer/'],
  ['lean-qr', 'share/qr.ts'],
  ['docx', 'documents/'],
  ['fflate', 'documents/', 'report/pdf/', 'register/readPdf.ts'],
  ['hucre/xlsx', 'tables/'],
  ['i18next', 'i18n/text.ts'],
])('only its place imports %s', (name, ...places) => {
  const importers = files.filter((file) => importsOf(file).includes(name));
  expect(importers.filter((file) => !places.some((place) => file.startsWith(place)))).toEqual([]);
});

test('styles, scripts and markup are never written by hand into the page', () => {
  const risky = files.filter((file) => {
    const source = readFileSync(join('src', file), 'utf8');
    return /dangerouslySetInnerHTML|innerHTML|document\.write|eval\(|new Function|\bstyle=/.test(source);
  });
  expect(risky).toEqual([]);
});

test('the source carries no sentence for users: those stand in locales/', () => {
  const german = files.filter((file) => {
    const code = readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return /[äöüÄÖÜß]/.test(code.replaceAll("'ß'", ''));
  });
  expect(german).toEqual([]);
});
