import type { Answers, IsoDate, QuestionId, RuleId } from '../domain/types.ts';
import type { RuleSet } from '../domain/ruleSet.ts';

/** What a wizard starts with. */
export type WizardInput = {
  ruleSet: RuleSet;
  asOf: IsoDate;
  answers: Answers;
  name: string;
  done?: readonly RuleId[];
  /** What is known of the firm from its other uses. */
  firm?: Answers;
};
/** What a wizard knows while it runs. */
export type WizardContext = Required<WizardInput> & {
  at: QuestionId | undefined;
  /** Where an edit that started elsewhere leads back to; `asking` is the open question. */
  returnTo: 'reviewing' | 'result' | 'interim' | 'asking' | undefined;
};
