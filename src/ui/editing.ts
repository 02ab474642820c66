import { signal } from '@preact/signals';
import type { QuestionId } from '../domain/types.ts';

/** The answer that is being changed in place on the result; nothing of it counts until it is kept. */
export const editing = signal<QuestionId | undefined>(undefined);

/** What to announce after a change was kept. */
export const kept = signal('');
