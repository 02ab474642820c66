import type { Answer, QuestionId } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';
import { offeredBy, optionTexts } from '../report/optionTexts.ts';
import { ruleSet } from '../ruleset.ts';
import { foresee } from './session.ts';

/** Milliseconds: after the paint that shows the choice, and sooner than anybody goes on. */
const SOON = 50;

/**
 * While the visitor still looks at an answer, works out where it leads and looks up what the next question says, so
 * that it is there at once. Gives a way to call it off.
 */
export function readAhead(id: QuestionId, answer: Answer | undefined, text: Text): (() => void) | undefined {
  if (answer === undefined) return undefined;
  const timer = setTimeout(() => {
    const next = ruleSet.questions[foresee(id, answer) ?? ''];
    if (!next) return;
    ['question', 'why'].forEach((part) => text.t(`questions:questions.${next.id}.${part}`));
    offeredBy(next).forEach((option) => optionTexts(next.id, option, ruleSet.catalogue, text));
  }, SOON);
  return () => clearTimeout(timer);
}
