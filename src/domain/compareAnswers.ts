import type { Assessment } from './assess.ts';
import { isDue } from './finding.ts';
import { isMine } from './owner.ts';
import type { QuestionId, RuleId } from './types.ts';

/** What a change of answers does to an assessment. */
export type Comparison = {
  before: Assessment;
  after: Assessment;
  /** Duties of the user's own that go or come. */
  dropped: readonly RuleId[];
  added: readonly RuleId[];
  /** Questions that the change opens. */
  opened: readonly QuestionId[];
};

/** The difference between two assessments: a pure function, so that a change can be seen beforehand. */
export function compare(before: Assessment, after: Assessment): Comparison {
  return {
    before,
    after,
    dropped: without(dutiesOf(before), dutiesOf(after)),
    added: without(dutiesOf(after), dutiesOf(before)),
    opened: without(questionsOf(after), questionsOf(before)),
  };
}

/** Duties of the user that are not fulfilled yet. */
function dutiesOf(assessment: Assessment): RuleId[] {
  const own = assessment.findings.filter((each) => isDue(each) && isMine(each, assessment) === true);
  return own.map((each) => each.rule);
}

/** Questions that must be asked now. */
function questionsOf({ findings }: Assessment): QuestionId[] {
  return [...new Set(findings.flatMap((each) => each.missing))];
}

function without(all: readonly string[], others: readonly string[]): string[] {
  return all.filter((each) => !others.includes(each));
}
