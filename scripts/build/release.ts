import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Zippable } from 'fflate';
import { zipSync } from 'fflate';
import type { Software } from '../../src/ui/legal/software.ts';
import { SOFTWARE_FILE } from '../../src/ui/legal/software.ts';
import { pagesFolder, releaseFolder } from './editions.ts';
import { readJson } from './ruleFiles.ts';
import type { Project } from './software/sbom.ts';
import { sbomOf } from './software/sbom.ts';

const COMPRESSED = /\.(br|gz|png)$/;

type Files = Readonly<Record<string, Uint8Array>>;

/**
 * Makes the files of a release from the built pages, of the edition if one was asked for: the pages as ZIP, the bill of
 * materials, `more` by name, checksums of all. The same pages give the same bytes. Returns the paths below the project's
 * folder; what was there before is gone.
 */
export function makeRelease(root: string, more: Files): string[] {
  const project = readJson(join(root, 'package.json')) as Project;
  const name = `${project.name}-${project.version}`;
  const [pages, folder] = [join(root, pagesFolder(root)), releaseFolder(root)];
  const bill = sbomOf(project, readJson(join(pages, SOFTWARE_FILE)) as Software[]);
  const files = {
    [`${name}.zip`]: zipOf(filesBelow(pages)),
    [`${name}.cdx.json`]: Buffer.from(`${JSON.stringify(bill, null, 2)}\n`),
    ...more,
  };
  const all = { ...files, SHA256SUMS: Buffer.from(checksums(files)) };
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  return Object.entries(all).map(([file, content]) => {
    writeFileSync(join(root, folder, file), content);
    return `${folder}/${file}`;
  });
}

/** Names and contents of all files below a folder, in the order of their names. */
export function filesBelow(folder: string): [name: string, content: Buffer][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): [string, Buffer] => [
      path.slice(folder.length + 1).replaceAll('\\', '/'),
      readFileSync(path),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A ZIP file that depends on nothing but the names and contents of its files. */
export function zipOf(files: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const entries = files.map(([name, content]): [string, Zippable[string]] => [
    name,
    [content, { level: COMPRESSED.test(name) ? 0 : 9, mtime: dateOf(content) }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

/**
 * A date between 2000 and 2009 that says nothing but differs where the contents do. Hosts tell versions of a file by its
 * date and size: with one date for all, a browser would be told "not modified" of a page that has only other scripts.
 */
function dateOf(content: Uint8Array): Date {
  const [year = 0, month = 0, day = 0, minute = 0, second = 0] = createHash('sha256')
    .update(content)
    .digest();
  // In local time and in steps of two seconds, as ZIP counts; at noon, when no time zone moves its clocks.
  return new Date(2000 + (year % 10), month % 12, 1 + (day % 28), 12, minute % 60, 2 * (second % 30));
}

/** Lines for `sha256sum --check`. */
export function checksums(files: Files): string {
  return Object.entries(files)
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
}
