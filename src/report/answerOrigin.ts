import { isSameAnswer } from '../domain/sameAnswer.ts';
import type { Step } from '../domain/journey.ts';
import type { Answer, QuestionId } from '../domain/types.ts';
import type { ReportContext } from './context.ts';

/** Where the answer to a question comes from, as far as the report knows: what was known of the firm, or the typical use. */
export function originOf(
  question: QuestionId,
  { assessment, ruleSet, taken }: ReportContext,
): Step['origin'] {
  const { answers } = assessment;
  const is = (answer: Answer | undefined) => answer !== undefined && isSameAnswer(answer, answers[question]);
  if (is(taken?.[question])) return 'firm';
  const useCase = ruleSet.useCases[String(answers[ruleSet.catalogue])];
  return is(useCase?.answers[question]) ? 'use-case' : 'given';
}
