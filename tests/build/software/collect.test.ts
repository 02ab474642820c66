import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { collectSoftware } from '../../../scripts/build/software/collect.ts';
import { emptyFolder } from '../../support/emptyFolder.ts';

const folder = emptyFolder();
const { write } = folder;
const about = (name: string, license?: string) => JSON.stringify({ name, version: '1.2.3', license });
const collect = (modules: readonly string[], fonts: readonly string[] = []) =>
  collectSoftware(folder.root, {
    modules: modules.map((id) => (id.startsWith('\0') ? id : join(folder.root, id))),
    fonts,
  });

beforeEach(() =>
  write({
    'node_modules/plain/package.json': about('plain', 'MIT'),
    'node_modules/plain/LICENSE': 'Licence of plain\r\nin two lines\n',
    'node_modules/plain/a.js': '/* nothing */',
    'node_modules/@some/one/package.json': about('@some/one', '(MIT OR GPL-3.0)'),
    'node_modules/@some/one/LICENCE.md': 'Licence of one',
    'node_modules/@some/one/NOTICE': 'Notice of one',
    'node_modules/@some/one/deep/a.js': '/**\n * @license\n * Copyright 2020 X\n */\n/* else */ a()',
  }),
);

test('packages are those of the modules, each once, by name, with every text of their licence', () => {
  const modules = ['node_modules/plain/a.js', 'src/main.ts', 'node_modules/plain/b.js?x'];
  expect(collect([...modules, 'node_modules/@some/one/deep/a.js', '\0unknown/helper.js'])).toEqual([
    {
      kind: 'npm',
      name: '@some/one',
      version: '1.2.3',
      licence: '(MIT OR GPL-3.0)',
      texts: ['Licence of one', 'Notice of one', '@license\nCopyright 2020 X'],
    },
    {
      kind: 'npm',
      name: 'plain',
      version: '1.2.3',
      licence: 'MIT',
      texts: ['Licence of plain\nin two lines'],
    },
  ]);
});

test('helpers of a build tool count as shipped', () => {
  expect(collect(['\0plain/helper.js']).map(({ name }) => name)).toEqual(['plain']);
});

test('a package inside another one is named without a version, unless it is there anyway', () => {
  write({
    'node_modules/outer/package.json': about('outer', 'ISC'),
    'node_modules/outer/LICENSE': 'x',
    'node_modules/outer/a.js': '// node_modules/inner/a.js\n//#region node_modules/plain/a.js\n',
    'node_modules/outer/node_modules/inner/package.json': about('inner', 'BSD-3-Clause'),
    'node_modules/outer/node_modules/inner/LICENSE': 'Licence of inner',
  });
  const found = collect(['node_modules/outer/a.js', 'node_modules/plain/a.js']);
  expect(found.map(({ name }) => name)).toEqual(['inner', 'outer', 'plain']);
  expect(found[0]).toEqual({
    kind: 'npm',
    name: 'inner',
    within: 'outer',
    licence: 'BSD-3-Clause',
    texts: ['Licence of inner'],
  });
});

test('a font has the licence that lies beside it', () => {
  write({ 'fonts/OFL.txt': 'Licence of the font' });
  const found = collect([], ['fonts/TwoWords-Bold.ttf', 'fonts/TwoWords-Regular.ttf']);
  expect(found).toEqual([
    { kind: 'font', name: 'Two Words', licence: 'OFL-1.1', texts: ['Licence of the font'] },
  ]);
});

test.each([
  ['bad', 'does not name its licence', { 'node_modules/bad/package.json': about('bad') }],
  ['bad', 'under GPL-3.0, which', { 'node_modules/bad/package.json': about('bad', 'GPL-3.0') }],
  ['bad', 'under MIT AND GPL-3.0', { 'node_modules/bad/package.json': about('bad', 'MIT AND GPL-3.0') }],
  ['bad', 'not contain the text', { 'node_modules/bad/package.json': about('bad', 'MIT') }],
  [
    'missing',
    'does not name its licence',
    {
      'node_modules/bad/package.json': about('bad', 'MIT'),
      'node_modules/bad/LICENSE': 'x',
      'node_modules/bad/a.js': '// node_modules/missing/a.js',
    },
  ],
])('%s %s: the build is refused', (name, why, files) => {
  write(files);
  expect(() => collect(['node_modules/bad/a.js'])).toThrow(new RegExp(`^${name} is shipped.*${why}`));
});

test('a font without a licence is refused', () => {
  expect(() => collect([], ['fonts/Bad-Bold.ttf'])).toThrow('Bad is shipped but does not name its licence.');
});
