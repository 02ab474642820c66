import { signal } from '@preact/signals';
import type { Failure } from '../parts/failureOf.ts';
import { failureOf } from '../parts/failureOf.ts';
import { saveFile } from '../parts/saveFile.ts';
import { context } from '../store/session.ts';
import type { Wanted } from './makeFiles.ts';

/** What is under way or was last done. */
export type Making =
  | { state: 'idle' }
  | { state: 'working'; done: number; count: number }
  | { state: 'saved'; name: string }
  | { state: 'cancelled' }
  | { state: 'failed'; reason: Failure; wanted: Wanted };

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
};

export const making = signal<Making>({ state: 'idle' });
let abort = new AbortController();

/** Makes files and hands them to the browser as a download; one job at a time. */
export async function make(wanted: Wanted): Promise<void> {
  if (making.peek().state === 'working') return;
  abort = new AbortController();
  const { signal: stop } = abort;
  making.value = { state: 'working', done: 0, count: wanted.length };
  try {
    const { makeFiles } = await import('./makeFiles.ts');
    const { name, content } = await makeFiles(wanted, context.peek(), {
      signal: stop,
      onProgress: progress,
    });
    saveFile(new Blob([content], { type: TYPES[name.split('.').at(-1) ?? ''] ?? '' }), name);
    making.value = { state: 'saved', name };
  } catch (error) {
    making.value = stop.aborted
      ? { state: 'cancelled' }
      : { state: 'failed', reason: failureOf(error), wanted };
  }
}

/** Stops what is under way before its next file. */
export function cancel(): void {
  abort.abort();
}

function progress(done: number): void {
  const now = making.peek();
  if (now.state === 'working') making.value = { ...now, done };
}
