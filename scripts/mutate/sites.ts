import type { RuleFiles } from '../../src/domain/ruleFiles.ts';
import type { Condition } from '../../src/domain/types.ts';
import type { Path } from './edit.ts';

/**
 * A place in the rule files that can be mutated. `item`: the rule, definition … it belongs to, or the file where it
 * stands at the head; `place`: where in it, with ids instead of positions, so that names outlive a new neighbour.
 */
export type Site = { file: string; item: string; place: string; path: Path } & (
  { kind: 'condition'; condition: Condition } | { kind: 'date'; date: string } | { kind: 'item' }
);
type Written = Readonly<Record<string, unknown>>;
type At = { file: string; item: string; place: string; path: Path };

const CONDITIONS = ['appliesWhen', 'when', 'fulfilledWhen', 'means', 'lowerFor'];
const DATES = ['appliesFrom', 'appliesUntil', 'disputedFrom'];
/** Lists whose items can be taken away as a whole. */
const SPECIAL = ['exceptions', 'transitions'];
/** Lists of things with an id of their own. */
const LISTS = ['rules', 'definitions', 'penalties', 'levers'];

/** Every condition, date, exception and transition in the rule files, in the order in which it is written. */
export function sitesOf(files: RuleFiles): Site[] {
  return Object.entries(files).flatMap(([file, content]) => {
    const head = { file, item: file, place: '', path: [] };
    const items = LISTS.flatMap((list) =>
      itemsOf(content, list).flatMap((each, index) =>
        within({ file, item: String(each['id']), place: '', path: [list, index] }, each),
      ),
    );
    return [...within(head, content as Written), ...rolesOf(head, content as Written), ...items];
  });
}

/** What a rule, a definition, an exception or the head of a file carries itself. */
function within(at: At, written: Written): Site[] {
  const conditions = CONDITIONS.filter((key) => key in written).map((key): Site => ({
    ...inside(at, key),
    kind: 'condition',
    condition: written[key] as Condition,
  }));
  const dates = DATES.filter((key) => key in written).map((key): Site => ({
    ...inside(at, key),
    kind: 'date',
    date: String(written[key]),
  }));
  const special = SPECIAL.flatMap((list) =>
    itemsOf(written, list).flatMap((each, index) => {
      const own = inside(at, `${list}.${String(each['id'])}`, [list, index]);
      return [{ ...own, kind: 'item' } as const, ...within(own, each)];
    }),
  );
  return [...conditions, ...dates, ...special];
}

function rolesOf(head: At, content: Written): Site[] {
  const roles = Object.entries((content['roles'] ?? {}) as Readonly<Record<string, Condition>>);
  return roles.map(([role, condition]) => ({
    ...inside(head, `roles.${role}`, ['roles', role]),
    kind: 'condition',
    condition,
  }));
}

function inside(at: At, name: string, steps: Path = [name]): At {
  return { ...at, place: at.place ? `${at.place}.${name}` : name, path: [...at.path, ...steps] };
}

function itemsOf(content: unknown, list: string): readonly Written[] {
  return ((content as Written)[list] ?? []) as readonly Written[];
}
