import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LawIndex } from '../../src/domain/lawIndex.ts';
import type { RuleFiles } from '../../src/domain/ruleFiles.ts';

/** Reads every rule file below `rules/`, keyed by its path. Throws with the file's name if it is not JSON. */
export function readRules(root: string): RuleFiles {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const rules = names.filter(
    (name) => name.endsWith('.json') && !/\.(schema|cases)\.json$|^law-index|^profiles/.test(name),
  );
  return Object.fromEntries(rules.map((name) => [name.replaceAll('\\', '/'), readJson(join(root, name))]));
}

/** Reads the law indexes, keyed by the name that sources.json uses. */
export function readLawIndexes(root: string): Record<string, LawIndex> {
  const folder = join(root, 'law-index');
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name.replace('.json', ''), readJson(join(folder, name)) as LawIndex]),
  );
}

export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
