import { batch, signal } from '@preact/signals';
import { operator } from '../../operator.ts';
import type { Waiting } from '../../pilot/outbox.ts';
import { OUTBOX_KEY, putWaiting, readWaiting, removeWaiting } from '../../pilot/outbox.ts';
import type { SignupRecord } from '../../pilot/record.ts';
import { browserStorage } from '../storage.ts';
import { sending } from './sending.ts';

const read = () => readWaiting(browserStorage(), Date.now());

/** The enquiry that waits on this device until the visitor sends it. */
export const waiting = signal<Waiting | undefined>(read());

/** Saves an enquiry on this device; false if the browser does not let us. */
export function saveForLater(record: SignupRecord, trap: string): boolean {
  const { url } = operator.signup;
  const entry = { record, trap, url, savedAt: new Date().toISOString() };
  if (!putWaiting(browserStorage(), entry)) return false;
  batch(() => {
    waiting.value = entry;
    sending.value = { state: 'idle' };
  });
  return true;
}

/** Deletes the enquiry that waits. */
export function deleteWaiting(): void {
  removeWaiting(browserStorage());
  waiting.value = undefined;
}

// Another window may have sent or deleted it.
addEventListener('storage', ({ key }) => {
  if (key === OUTBOX_KEY || key === null) waiting.value = read();
});
