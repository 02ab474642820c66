/** What a text says from a day on stands beside it, under its key with that day: `why@2026-12-02`. */
const DATED = /^(.+)@(\d{4}-\d{2}-\d{2})$/;
/** `2026-12-02` */
export type Day = string;
/** The time before all days: what is said while no version has begun. */
export const BEFORE: Day = '';
export type Version = { from: Day; address: string };
/** The versions of each text, the earliest first. */
export type Versions = Map<string, readonly Version[]>;

/** Takes note of every text that stands for the time from a day on, by the address of the text that it replaces. */
export function noteVersions(texts: Readonly<Record<string, object>>, versions: Versions): Versions {
  for (const [namespace, tree] of Object.entries(texts)) walk(tree, `${namespace}:`, versions);
  return versions;
}

/** The address of what a text says on a day. */
export function addressOn(day: Day, address: string, versions: Versions): string {
  const begun = versions.get(address)?.filter(({ from }) => from <= day);
  return begun?.at(-1)?.address ?? address;
}

function walk(tree: object, path: string, versions: Versions): void {
  for (const [key, value] of Object.entries(tree) as [string, unknown][]) {
    const [, plain, from] = DATED.exec(key) ?? [];
    if (plain !== undefined && from !== undefined) {
      const known = versions.get(path + plain) ?? [];
      const all = [...known, { from, address: path + key }];
      versions.set(
        path + plain,
        all.sort((a, b) => a.from.localeCompare(b.from)),
      );
    } else if (typeof value === 'object' && value !== null) walk(value, `${path}${key}.`, versions);
  }
}

/** The same for everything below an address: each text as it is on a day, without its other versions. */
export function treeOn(day: Day, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => treeOn(day, each));
  if (typeof value !== 'object' || value === null) return value;
  const begun = Object.entries(value).flatMap(([key, each]) => {
    const [, plain = '', from = ''] = DATED.exec(key) ?? [];
    return plain !== '' && from <= day ? [{ plain, from, each }] : [];
  });
  begun.sort((a, b) => a.from.localeCompare(b.from));
  const replaced = new Map<string, unknown>(begun.map(({ plain, each }) => [plain, each]));
  const plain = Object.entries(value).filter(([key]) => !DATED.test(key));
  return Object.fromEntries(plain.map(([key, each]) => [key, treeOn(day, replaced.get(key) ?? each)]));
}
