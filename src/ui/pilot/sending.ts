import { signal } from '@preact/signals';
import { operator } from '../../operator.ts';
import type { Field } from '../../pilot/form.ts';
import { outcomeOf } from '../../pilot/outcome.ts';
import type { SignupRecord } from '../../pilot/record.ts';
import { requestOf } from '../../pilot/request.ts';

export type Failure = 'offline' | 'network' | 'timeout' | 'cancelled' | 'busy';
export type Sending =
  | { state: 'idle' }
  | { state: 'sending'; cancel: () => void }
  | { state: 'sent'; email: string }
  /** Nothing is lost; nothing is tried again by itself, because it may have arrived. */
  | { state: 'failed'; reason: Failure }
  | { state: 'rejected'; messages: readonly string[]; fields: readonly Field[] };
/** `notBefore`: moment before which nothing goes out, in milliseconds since 1970. */
export type Letter = { record: SignupRecord; trap: string; notBefore?: number };

const TIMEOUT_MS = 15_000;

/** How it stands with what is sent: from the form or from the outbox, one at a time. */
export const sending = signal<Sending>({ state: 'idle' });

/** Sends an enquiry to the receiver of the settings. Never throws; the outcome stands in `sending`. */
export async function send(letter: Letter): Promise<void> {
  if (sending.peek().state === 'sending') return;
  const abort = new AbortController();
  sending.value = { state: 'sending', cancel: () => abort.abort('cancelled') };
  sending.value = await attempt(letter, abort);
}

async function attempt({ record, trap, notBefore = 0 }: Letter, abort: AbortController): Promise<Sending> {
  if (!navigator.onLine) return { state: 'failed', reason: 'offline' };
  const { signup } = operator;
  const wait = Math.max(0, notBefore - Date.now());
  const timer = setTimeout(() => abort.abort('timeout'), wait + TIMEOUT_MS);
  try {
    await pause(wait, abort.signal);
    const response = await fetch(signup.url, {
      ...requestOf(record, trap, signup),
      ...{ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' },
      signal: abort.signal,
    });
    const { kind, ...more } = outcomeOf(response.status, parsed(await response.text()), signup.fieldMap);
    if (kind === 'sent') return { state: 'sent', email: record.email };
    return kind === 'busy'
      ? { state: 'failed', reason: 'busy' }
      : { state: 'rejected', messages: [], fields: [], ...more };
  } catch {
    return { state: 'failed', reason: abort.signal.aborted ? (abort.signal.reason as Failure) : 'network' };
  } finally {
    clearTimeout(timer);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, ms);
    signal.addEventListener('abort', reject);
  });
}

/** What is no JSON says nothing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
