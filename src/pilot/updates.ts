import { isIsoDate } from '../domain/time.ts';

/** One entry on how the pilot project goes. */
export type Update = { date: string; title: string; text: string };

/** Entries of `pilot-updates.json`, the latest first. Throws and names the entry that is not as it should be. */
export function updatesOf(entries: unknown): Update[] {
  if (!Array.isArray(entries)) throw new Error('pilot-updates: entries is not a list');
  const updates = entries.map(updateOf).sort((a, b) => b.date.localeCompare(a.date));
  const twice = updates.find(({ date }, index) => date === updates[index + 1]?.date);
  // The day is the anchor of an entry.
  if (twice) throw new Error(`pilot-updates: two entries of ${twice.date}`);
  return updates;
}

function updateOf(entry: unknown, index: number): Update {
  const { date, title, text } = Object(entry) as Partial<Record<string, unknown>>;
  if (typeof date !== 'string' || !isIsoDate(date)) throw new Error(`pilot-updates: ${index} has no date`);
  if (typeof title !== 'string' || typeof text !== 'string') {
    throw new Error(`pilot-updates: ${index} lacks a title or a text`);
  }
  return { date, title, text };
}
