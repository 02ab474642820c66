import type { Answers } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';
import { offeredBy, optionTexts } from '../report/optionTexts.ts';
import { ruleSet } from '../ruleset.ts';
import { foresee } from './session.ts';

/** Milliseconds: after the paint that shows the choice, and sooner than anybody goes on. */
const SOON = 50;

/**
 * While the visitor still looks at the answers, works out where they lead and looks up what the next question says, so
 * that it is there at once. Gives a way to call it off.
 */
export function readAhead(answers: Answers, text: Text): () => void {
  const timer = setTimeout(() => {
    const next = ruleSet.questions[foresee(answers) ?? ''];
    if (!next) return;
    ['question', 'why'].forEach((part) => text.t(`questions:questions.${next.id}.${part}`));
    offeredBy(next).forEach((option) => optionTexts(next.id, option, ruleSet.catalogue, text));
  }, SOON);
  return () => clearTimeout(timer);
}
