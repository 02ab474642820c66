import { assess } from '../../src/domain/assess.ts';
import { rank } from '../../src/domain/risk.ts';
import type { Answers, QuestionId, RiskClass } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import { RISK_CLASSES } from '../../src/domain/types.ts';
import file from '../cases/external.json';
import { TODAY } from './ruleFiles.ts';

/**
 * Uses of AI that authorities and others have classified, encoded as answers by people who had read only the
 * description. `strict`: the source names the class. Otherwise it says only what the class may not be.
 */
export type ExternalCase = {
  id: string;
  title: string;
  strict: boolean;
  accept: readonly string[];
  answers: Answers;
  /** Why the result differs from the source, in one line. */
  difference?: string;
};
export const externalCases = file as unknown as readonly ExternalCase[];
/** Questions of these sections have no say in the class. */
const DATA_SECTIONS = ['data', 'vendor', 'firm'];

/** The classes that are still possible. */
export function spanOf(answers: Answers, ruleSet: RuleSet): readonly RiskClass[] {
  const { atLeast, atMost } = assess(ruleSet, answers, TODAY).risk;
  return RISK_CLASSES.slice(rank(atLeast), rank(atMost) + 1);
}

/** True if the rule set comes to what the source says. */
export function agrees({ strict, accept, answers }: ExternalCase, ruleSet: RuleSet): boolean {
  const span = spanOf(answers, ruleSet);
  if (!strict) return accept.includes('unclear') || span.some((each) => accept.includes(each));
  return span.length === 1 && accept.includes(span[0] ?? '');
}

/** True if no question is open that has a say in the class. */
export function isAnswered({ answers }: ExternalCase, ruleSet: RuleSet): boolean {
  return !isOpenForClass(assess(ruleSet, answers, TODAY).next, ruleSet);
}

/** True if this next question has a say in the class. */
export function isOpenForClass(next: QuestionId | undefined, ruleSet: RuleSet): boolean {
  return next !== undefined && !DATA_SECTIONS.includes(ruleSet.questions[next]?.section ?? '');
}
