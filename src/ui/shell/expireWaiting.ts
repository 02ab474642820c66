import { browserStorage } from '../store/storage.ts';

/** An enquiry that has waited for too long is deleted, whatever page is opened. */
export function expireWaiting(): void {
  const storage = browserStorage();
  // Nearly every visitor has none, and does without the code.
  if (!storage?.getItem('ki-check:outbox')) return;
  void import('../../pilot/outbox.ts').then(({ readWaiting }) => readWaiting(storage, Date.now()));
}
