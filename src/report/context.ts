import type { Assessment } from '../domain/assess.ts';
import type { Answers, RuleId } from '../domain/types.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import type { Text } from '../i18n/text.ts';
import type { Operator } from '../operator.ts';
import { withPeople } from './people.ts';

/** What every section of the report is made from. */
export type ReportContext = {
  assessment: Assessment;
  ruleSet: RuleSet;
  text: Text;
  operator: Operator;
  /** Name of the use as typed by the user; empty if none. */
  name: string;
  /** Duties that the user has ticked off. */
  done?: readonly RuleId[];
  /** What was known of the firm, and not answered for this use. */
  taken?: Answers;
  /** Checksum of the rules in force. */
  checksum?: string;
  /** Address that opens this assessment again. */
  link?: string;
};

/** The same with the people of the case in its texts. */
export function inTheirWords(context: ReportContext): ReportContext {
  const { assessment, ruleSet, text } = context;
  const { answers } = assessment;
  return { ...context, text: withPeople(answers, String(answers[ruleSet.catalogue]), text) };
}
