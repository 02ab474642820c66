import { evaluate } from '../domain/evaluate.ts';
import { factsOf } from '../domain/facts.ts';
import type { Evaluation } from '../domain/kleene.ts';
import { union } from '../domain/kleene.ts';
import type { Condition, QuestionId } from '../domain/types.ts';
import type { ReportContext } from '../report/context.ts';

/** Any one of several conditions is enough. */
export type Alternatives = readonly Condition[];

/** True where a document or a part of it is offered: it is needed, or a "don't know" leaves open whether it is. */
export function fits(alternatives: Alternatives, context: ReportContext): boolean {
  return hits(alternatives, context).length > 0;
}

/** True where the answers say so for certain. */
export function isCertain(alternatives: Alternatives, context: ReportContext): boolean {
  return hits(alternatives, context).some(({ truth }) => truth === true);
}

/** The answers for which a document is offered. */
export function reasons(alternatives: Alternatives, context: ReportContext): readonly QuestionId[] {
  return union(hits(alternatives, context).map(({ because }) => because));
}

function hits(alternatives: Alternatives, { ruleSet, assessment }: ReportContext): Evaluation[] {
  const facts = factsOf(ruleSet, assessment.answers);
  // Once all is answered, a question that was never asked does not matter to this case, unless a "don't know" closed it.
  const isUnderWay = assessment.next !== undefined;
  return alternatives
    .map((each) => evaluate(each, facts))
    .filter(
      ({ truth, because }) => truth === true || (truth === 'unknown' && (isUnderWay || because.length > 0)),
    );
}
