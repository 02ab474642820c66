import { itemsOf } from './listItems.ts';
import type { Answers, QuestionId } from './types.ts';

/** Items of a list that are a purpose of their own (`as`) where they are ticked for one of these typical uses (`of`). */
export type Separation = {
  as: string;
  question: QuestionId;
  options: readonly string[];
  of: readonly string[];
};

/** The typical uses that the answers describe besides the one that was chosen; what is unsure or denied is none. */
export function secondUses(
  separations: readonly Separation[],
  answers: Answers,
  catalogue: QuestionId,
): string[] {
  const isSaid = ({ question, options, of }: Separation) =>
    of.some((each) => each === answers[catalogue]) &&
    itemsOf(answers[question]).some(({ option, is }) => is === 'true' && options.includes(option));
  return separations.filter(isSaid).map((each) => each.as);
}
