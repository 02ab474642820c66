import { isSameAnswer } from '../domain/sameAnswer.ts';
import type { Answers } from '../domain/types.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import type { Use } from '../register/use.ts';
import { firmFactsOf } from './facts.ts';

/** A use from a file, as it is kept: what was taken from the firm, and is known here just so, is no answer of its own. */
export function withoutTaken(use: Use, firm: Answers): Use {
  const own = Object.entries(use.answers).filter(
    ([id, answer]) => !isSameAnswer(use.taken?.[id], answer) || !isSameAnswer(firm[id], answer),
  );
  return { ...use, answers: Object.fromEntries(own) };
}

/** A use from a link, which does not say where its answers come from: facts that are known of the firm just so are taken. */
export function withTakenFacts(ruleSet: RuleSet, use: Use, firm: Answers): Use {
  const facts = Object.entries(firmFactsOf(ruleSet, use.answers));
  const taken = Object.fromEntries(facts.filter(([id, answer]) => isSameAnswer(firm[id], answer)));
  return withoutTaken({ ...use, taken }, firm);
}
