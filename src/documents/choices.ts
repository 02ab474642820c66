import type { Text } from '../i18n/text.ts';
import type { DocumentContext } from './context.ts';

/** Whether something is so in a case. */
export type Test = (context: DocumentContext) => boolean;
/** A sentence: `when` a case needs it, `unless` a case forbids it; without either it suits all. */
export type Choice = { id: string; when?: Test; unless?: Test };

/** The sentences that suit these cases together. */
export function chosen(
  address: string,
  choices: readonly Choice[],
  contexts: readonly DocumentContext[],
  text: Text,
): string[] {
  return choices
    .filter(({ when, unless }) => (!when || contexts.some(when)) && !(unless && contexts.some(unless)))
    .map(({ id }) => text.t(`documents:${address}.${id}`));
}
