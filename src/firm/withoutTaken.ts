import { isSameAnswer } from '../domain/sameAnswer.ts';
import type { Answers } from '../domain/types.ts';
import type { Use } from '../register/use.ts';

/** A use from a file, as it is kept: what was taken from the firm, and is known here just so, is no answer of its own. */
export function withoutTaken(use: Use, firm: Answers): Use {
  const own = Object.entries(use.answers).filter(
    ([id, answer]) => !isSameAnswer(use.taken?.[id], answer) || !isSameAnswer(firm[id], answer),
  );
  return { ...use, answers: Object.fromEntries(own) };
}
