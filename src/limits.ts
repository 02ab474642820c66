/** What a record may hold. Whoever writes one keeps to the same limits as whoever reads it. */
export const NAME_LENGTH = 200;
/** A longer option, rule or version is none of ours. */
export const TEXT_LENGTH = 200;
/** Rows of a list that are read: more than any firm has. */
export const MOST_USES = 1000;
/** Largest file that is read, in bytes: more than a browser keeps for a page, so that a backup always fits. */
export const LARGEST_FILE = 20_000_000;
/** A PDF has its pages besides the data. */
export const LARGEST_PDF = 40_000_000;
/** No clock that is right shows another instant. */
const [EARLIEST, LATEST] = ['1970-01-01T00:00:00.000Z', '2100-12-31T23:59:59.999Z'] as const;

/** A name that can be kept: the end of a longer one gives way to three dots, and no sign is cut in two. */
export function fitName(name: string, most = NAME_LENGTH): string {
  if (name.length <= most) return name;
  return `${name.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** An instant that can be kept; that of a clock far out is the nearest that can. */
export function fitInstant(date: Date): string {
  const [first, last] = [Date.parse(EARLIEST), Date.parse(LATEST)];
  return new Date(Math.min(last, Math.max(first, date.getTime()))).toISOString();
}

/** True for an instant in ISO 8601, UTC, that can be kept. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return false;
  return !Number.isNaN(Date.parse(value)) && value >= EARLIEST && value <= LATEST;
}
