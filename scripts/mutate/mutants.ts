import type { RuleFiles } from '../../src/domain/ruleFiles.ts';
import type { Condition } from '../../src/domain/types.ts';
import type { Path } from './edit.ts';
import { changedAt, shifted, withoutCondition, withoutItem } from './edit.ts';
import type { Site } from './sites.ts';
import { sitesOf } from './sites.ts';

/** The rule files with one small mistake in them. */
export type Mutant = {
  /** Where and what, e.g. `ai-act:art-5-1-a when.all.1 (manipulation-effect is true) negated`. */
  id: string;
  file: string;
  /** The rule or definition that is wrong; the file, where it is its head. */
  item: string;
  /** Makes the mistake in the content of the file. */
  change: (content: unknown) => unknown;
};
type Place = { name: string; path: Path; condition: Condition };

/** Every mutant of the rule files, each with exactly one mistake. */
export function mutantsOf(files: RuleFiles): Mutant[] {
  return sitesOf(files).flatMap((site) => {
    if (site.kind === 'date') return movedDates(site, site.date);
    if (site.kind === 'condition') return brokenConditions(site, site.condition);
    return [mutant(site, `${site.place} removed`, (content) => withoutItem(content, site.path))];
  });
}

/** The rule files with the mistake of a mutant. */
export function applied(files: RuleFiles, { file, change }: Mutant): RuleFiles {
  return { ...files, [file]: change(files[file]) };
}

function mutant({ file, item }: Site, what: string, change: Mutant['change']): Mutant {
  return { id: `${item} ${what}`, file, item, change };
}

function movedDates(site: Site, date: string): Mutant[] {
  return [1, -1].map((days) =>
    mutant(site, `${site.place} ${date} ${days > 0 ? '+' : '-'}1 day`, (content) =>
      changedAt(content, site.path, () => shifted(date, days)),
    ),
  );
}

function brokenConditions(site: Site, condition: Condition): Mutant[] {
  return leavesOf({ name: site.place, path: site.path, condition }).flatMap(
    ({ name, path, condition: leaf }) => {
      const what = `${name} (${leafName(leaf)})`;
      return [
        mutant(site, `${what} dropped`, (content) => withoutCondition(content, path)),
        mutant(site, `${what} negated`, (content) => changedAt(content, path, (old) => ({ not: old }))),
      ];
    },
  );
}

/** Questions, definitions and rules that a condition is made of. An empty `all` has none. */
function leavesOf({ name, path, condition }: Place): Place[] {
  const [key, value] = Object.entries(condition)[0] ?? [];
  if (key === 'not') {
    return leavesOf({ name: `${name}.not`, path: [...path, key], condition: value as Condition });
  }
  if (key !== 'all' && key !== 'any') return [{ name, path, condition }];
  return (value as readonly Condition[]).flatMap((part, index) =>
    leavesOf({ name: `${name}.${key}.${index}`, path: [...path, key, index], condition: part }),
  );
}

function leafName(leaf: Condition): string {
  if ('definition' in leaf) return leaf.definition;
  if ('exceptedBy' in leaf) return `${leaf.rule} excepted by ${leaf.exceptedBy}`;
  if ('rule' in leaf) return leaf.rule;
  const words = Object.entries(leaf).map(([key, value]) => (key === 'question' ? value : `${key} ${value}`));
  return words.join(' ');
}
