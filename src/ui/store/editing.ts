import { signal } from '@preact/signals';
import type { QuestionId } from '../../domain/types.ts';
import { wizard } from './session.ts';

/** The answer that is being changed in place on the result; nothing of it counts until it is kept. */
export const editing = signal<QuestionId | undefined>(undefined);

/** Lets the visitor change an answer, in a dialog; old browsers know none, there the check asks and leads back here. */
export function edit(question: QuestionId): void {
  if ('showModal' in HTMLDialogElement.prototype) editing.value = question;
  else wizard.send({ type: 'GO_TO', question });
}

/** What to announce after a change was kept. */
export const kept = signal('');
