import { signal } from '@preact/signals';

/** Kept for this visit only: nothing of it is stored or sent. */
const opened = new Set<string>();
/** The first task that was opened a second time in this visit; empty before. No other one follows. */
export const askedIn = signal('');

/** Remembers that somebody opened a task. */
export function noteOpening(task: string): void {
  if (askedIn.value === '' && opened.has(task)) askedIn.value = task;
  opened.add(task);
}
