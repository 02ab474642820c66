import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Software } from '../../../src/ui/legal/software.ts';
import { isAllowed } from './licence.ts';
import { packagesOf } from './packages.ts';

/** Files of a bundle: ids of its modules, and paths of its fonts below the project's folder. */
export type Shipped = { modules: readonly string[]; fonts: readonly string[] };

/** All software by others in a bundle, by name. Throws with a sentence for each piece that must not be shipped. */
export function collectSoftware(root: string, { modules, fonts }: Shipped): Software[] {
  const found = [...packagesOf(root, modules), ...fontsOf(root, fonts)];
  const problems = found.flatMap(problemsOf);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** One entry for each family, which is what a file's name begins with; its licence lies beside its files. */
function fontsOf(root: string, files: readonly string[]): Software[] {
  const families = new Map(files.map((file) => [basename(file).split('-')[0] ?? '', dirname(file)]));
  return [...families].map(([family, folder]) => {
    const file = join(root, folder, 'OFL.txt');
    const name = family.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
    if (!existsSync(file)) return { kind: 'font', name, licence: '', texts: [] };
    return { kind: 'font', name, licence: 'OFL-1.1', texts: [readFileSync(file, 'utf8').trim()] };
  });
}

function problemsOf({ name, licence, texts }: Software): string[] {
  if (licence === '') return [`${name} is shipped but does not name its licence.`];
  if (!isAllowed(licence))
    return [
      `${name} is shipped under ${licence}, which is not on the list in scripts/build/software/licence.ts.`,
    ];
  return texts.length > 0 ? [] : [`${name} is shipped but does not contain the text of its licence.`];
}
