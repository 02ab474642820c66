import { batch, signal } from '@preact/signals';
import { operator } from '../../operator.ts';
import type { Waiting } from '../../pilot/outbox.ts';
import { OUTBOX_KEY, putWaiting, readWaiting, removeWaiting } from '../../pilot/outbox.ts';
import type { SignupRecord } from '../../pilot/record.ts';
import { onChangeElsewhere } from '../store/changeElsewhere.ts';
import { browserStorage } from '../store/storage.ts';
import { send, sending } from './sending.ts';

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

/** Sends the enquiry that waits, on a click only. Two windows never send it at once; once it has arrived it is gone. */
export async function sendWaiting(): Promise<void> {
  await exclusively(async () => {
    waiting.value = read();
    if (!waiting.value) return;
    await send(waiting.value);
    if (sending.peek().state === 'sent') deleteWaiting();
  });
}

/** Not while another window does it. Where the browser knows no locks, the id tells the receiver. */
async function exclusively(action: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  await (locks ? locks.request(OUTBOX_KEY, action) : action());
}

/** Deletes the enquiry that waits. */
export function deleteWaiting(): void {
  removeWaiting(browserStorage());
  waiting.value = undefined;
}

// Another window may have sent or deleted it.
onChangeElsewhere((key) => {
  if (key === OUTBOX_KEY || key === null) waiting.value = read();
});
