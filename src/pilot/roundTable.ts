import type { Operator, RoundTable } from '../operator.ts';

/** Vienna and Berlin: the clock by which the settings give times. */
const TIME_ZONE = 'Europe/Vienna';
const MINUTE = 60_000;

/** The round tables that have not begun, the next one first. `now`: in milliseconds since 1970. */
export function comingRoundTables({ pilot }: Pick<Operator, 'pilot'>, now: number): RoundTable[] {
  return [...(pilot?.roundTables ?? [])]
    .filter((each) => startOf(each) > now)
    .sort((a, b) => startOf(a) - startOf(b));
}

/** When it begins, in milliseconds since 1970. */
export function startOf({ date, time }: RoundTable): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  return asUtc - offsetAt(asUtc);
}

/** When it ends, in milliseconds since 1970. */
export function endOf(roundTable: RoundTable): number {
  return startOf(roundTable) + roundTable.minutes * MINUTE;
}

/**
 * How far the clock is ahead of UTC, in milliseconds. An hour or two off does no harm: clocks change on a Sunday
 * at night.
 */
function offsetAt(instant: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return Number(/\+(\d{2})/.exec(name)?.[1] ?? 0) * 60 * MINUTE;
}
