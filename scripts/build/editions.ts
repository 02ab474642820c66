import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Operator } from '../../src/operator.ts';
import { readJson } from './ruleFiles.ts';

/** Has a folder for each edition. */
const FOLDER = 'editions';
const SETTINGS = 'operator.json';
/** Set by `--edition`, so that whatever this process builds or starts belongs to that edition. */
const VARIABLE = 'EDITION';

/** Names of all editions; the project's own settings are none. */
function editionNames(root: string): string[] {
  const folder = join(root, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => existsSync(join(folder, name, SETTINGS))).sort();
}

/** The edition that was asked for, if any. Throws an Error with all names if there is none of this name. */
export function chosenEdition(root: string): string | undefined {
  const name = process.env[VARIABLE] ?? '';
  const names = editionNames(root);
  if (name !== '' && !names.includes(name)) throw new Error(`--edition ${name}: ${names.join(', ')}`);
  return name === '' ? undefined : name;
}

/** The settings of the edition that was asked for, or the project's own. */
export function settingsFile(root: string): string {
  return join(folderOf(root) ?? resolve(root), SETTINGS);
}

/** What stands in that file. */
export function readSettings(root: string): Operator {
  return readJson(settingsFile(root)) as Operator;
}

/** Where the pictures lie that the settings name. */
export function pictureFolder(root: string): string {
  return folderOf(root) ?? resolve(root, 'public');
}

/** Below the project's folder: where the pages are built. */
export function pagesFolder(root: string): string {
  const name = chosenEdition(root);
  return name === undefined ? 'dist' : `dist-editions/${name}`;
}

/** Below the project's folder: where the files of a release lie. */
export function releaseFolder(root: string): string {
  const name = chosenEdition(root);
  return name === undefined ? 'release' : `release-editions/${name}`;
}

function folderOf(root: string): string | undefined {
  const name = chosenEdition(root);
  return name === undefined ? undefined : resolve(root, FOLDER, name);
}
