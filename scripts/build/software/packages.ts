import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Software } from '../../../src/ui/legal/software.ts';
import { readJson } from '../ruleFiles.ts';
import { licenceTexts, noticesIn, packagesIn } from './notices.ts';

const MODULES = '/node_modules/';

/** Describes the packages whose modules are in a bundle, and those that they carry inside. `root`: of the project. */
export function packagesOf(root: string, modules: readonly string[]): Software[] {
  const folders = new Set(modules.flatMap((id) => folderOf(root, id) ?? []));
  const own = [...folders].map((folder) => {
    const ids = modules.filter((id) => folderOf(root, id) === folder);
    const sources = ids.filter(existsSync).map((id) => readFileSync(id, 'utf8'));
    return { software: described(folder, sources.flatMap(noticesIn)), folder, sources };
  });
  const names = own.map(({ software }) => software.name);
  const inside = own.flatMap(({ software, folder, sources }) =>
    sources
      .flatMap(packagesIn)
      .filter((name) => !names.includes(name))
      .map((name) =>
        carried(name, software.name, [join(folder, 'node_modules'), join(root, 'node_modules')]),
      ),
  );
  return [...own.map(({ software }) => software), ...inside];
}

/** Folder of the package that a module belongs to; none for modules of the project. */
function folderOf(root: string, id: string): string | undefined {
  const path = id.replaceAll('\\', '/');
  const start = path.lastIndexOf(MODULES);
  // Helpers that a build tool adds have no file: `\0vite/preload-helper.js`.
  if (start < 0) return path.startsWith('\0') ? toolOf(root, path.slice(1)) : undefined;
  const [scope = '', name = ''] = path.slice(start + MODULES.length).split('/');
  return path.slice(0, start + MODULES.length) + (scope.startsWith('@') ? `${scope}/${name}` : scope);
}

function toolOf(root: string, path: string): string | undefined {
  const folder = join(root, 'node_modules', path.split('/')[0] ?? '');
  return existsSync(join(folder, 'package.json')) ? folder : undefined;
}

function described(folder: string, notices: readonly string[]): Software & { version: string } {
  const { name, version, license } = readJson(join(folder, 'package.json')) as Record<string, string>;
  const texts = [...new Set([...licenceTexts(folder), ...notices])];
  return { kind: 'npm', name: name ?? '', version: version ?? '', licence: license ?? '', texts };
}

/** A package inside another one: which version it was is not known, its licence is that of the one installed here. */
function carried(name: string, within: string, places: readonly string[]): Software {
  const folder = places.map((place) => join(place, name)).find(existsSync);
  const { licence, texts } = folder ? described(folder, []) : { licence: '', texts: [] };
  return { kind: 'npm', name, within, licence, texts };
}
