import { assess } from '../../src/domain/assess.ts';
import { ceilingsOf } from '../../src/domain/penalty.ts';
import type { Truth } from '../../src/domain/kleene.ts';
import type { Addressee, Answers } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import { whatIf } from '../../src/domain/whatIf.ts';
import file from '../cases/assessments.json';
import { TODAY } from './ruleFiles.ts';

type Outcome = {
  roles?: Partial<Record<Addressee, Truth>>;
  /** By ceiling: does the lower amount count? "none": there is no such ceiling. */
  lower?: Readonly<Record<string, Truth | 'none'>>;
  /** By lever: is it offered? */
  levers?: Readonly<Record<string, boolean>>;
};
/** What an assessment says beyond its rules: who the user is, how high fines go, what could be changed. */
export type AssessmentCase = { title: string; answers: Answers } & Outcome;

const { given, cases } = file as unknown as { given: Answers; cases: readonly AssessmentCase[] };
export const assessmentCases: readonly AssessmentCase[] = cases.map((each) => ({
  ...each,
  answers: { ...given, ...each.answers },
}));

/** What a case says about its assessment. */
export function statedAssessment({ roles, lower, levers }: AssessmentCase): Outcome {
  return { ...(roles && { roles }), ...(lower && { lower }), ...(levers && { levers }) };
}

/** What a rule set makes of a case, as far as the case says something about it. */
export function actualAssessment(
  { answers, roles, lower, levers }: AssessmentCase,
  ruleSet: RuleSet,
): Outcome {
  const assessment = assess(ruleSet, answers, TODAY);
  const due = assessment.findings.filter((each) => each.applies === true);
  const ceilings = new Map(
    ceilingsOf(ruleSet, answers, due).map(({ penalty, isLower }) => [penalty.id, isLower]),
  );
  const offered = levers && whatIf(ruleSet, assessment).map((each) => each.lever);
  return {
    ...(roles && { roles: pick(assessment.roles, Object.keys(roles)) }),
    ...(lower && {
      lower: Object.fromEntries(Object.keys(lower).map((id) => [id, ceilings.get(id) ?? 'none'])),
    }),
    ...(levers && {
      levers: Object.fromEntries(Object.keys(levers).map((id) => [id, offered?.includes(id) ?? false])),
    }),
  };
}

function pick<T>(all: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
}
