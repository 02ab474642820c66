/** Keys and positions that lead to a value inside a JSON file. */
export type Path = readonly (string | number)[];

/** Always true: what is left of a condition when its only part is taken away. */
const ALWAYS = { all: [] };

/** A copy with one value changed. Everything off the path is shared, so caches keyed by it stay right. */
export function changedAt(value: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => (index === step ? changedAt(each, rest, change) : each));
  }
  const record = value as Record<string, unknown>;
  return { ...record, [step]: changedAt(record[step], rest, change) };
}

/** A copy without one item of a list. */
export function withoutItem(value: unknown, path: Path): unknown {
  const index = path.at(-1);
  return changedAt(value, path.slice(0, -1), (list) =>
    (list as readonly unknown[]).filter((_, each) => each !== index),
  );
}

/**
 * A copy without one part of a condition: taken out of its `all` or `any`, together with the `not` around it;
 * where it stands alone, the condition holds always.
 */
export function withoutCondition(value: unknown, path: Path): unknown {
  const [parent, step] = [path.at(-2), path.at(-1)];
  if (step === 'not') return withoutCondition(value, path.slice(0, -1));
  const isPart = typeof step === 'number' && (parent === 'all' || parent === 'any');
  return isPart ? withoutItem(value, path) : changedAt(value, path, () => ALWAYS);
}

/** The day so many days after a date (before it, if negative). */
export function shifted(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
