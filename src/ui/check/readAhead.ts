import type { Answers, Question } from '../../domain/types.ts';
import type { Text } from '../../i18n/text.ts';
import { offeredBy, optionTexts } from '../../report/optionTexts.ts';
import { ruleSet } from '../../ruleset.ts';
import { foresee } from '../store/foresee.ts';

/** Milliseconds: after the paint that shows the choice, and sooner than anybody goes on. */
const SOON = 50;

/**
 * While the visitor still looks at the answers, works out where they lead and looks up what the next questions say, so
 * that they are there at once. Gives a way to call it off.
 */
export function readAhead(answers: Answers, text: Text): () => void {
  const timer = setTimeout(() => {
    const next = ruleSet.questions[foresee(answers) ?? ''];
    if (next) onPageWith(next).forEach((each) => lookUp(each, text));
  }, SOON);
  return () => clearTimeout(timer);
}

/** What may share its screen: some only come up with the answers to others. */
function onPageWith(question: Question): readonly Question[] {
  const { page } = question;
  return page === undefined
    ? [question]
    : Object.values(ruleSet.questions).filter((each) => each.page === page);
}

function lookUp(question: Question, text: Text): void {
  ['question', 'why'].forEach((part) => text.t(`questions:questions.${question.id}.${part}`));
  offeredBy(question).forEach((option) => optionTexts(question.id, option, ruleSet.catalogue, text));
}
