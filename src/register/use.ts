import type { Assessment } from '../domain/assess.ts';
import { carryOver } from '../domain/carryOver.ts';
import type { Answers, QuestionId, RiskClass, RuleId } from '../domain/types.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import { isMine } from '../domain/owner.ts';
import type { Details } from './details.ts';

/**
 * What came out when a use was last assessed: enough to say later what a new law has changed. `isFinished`: no question
 * was left.
 */
export type SavedVerdict = {
  atLeast: RiskClass;
  atMost: RiskClass;
  duties: readonly RuleId[];
  isFinished?: boolean;
};
/** What the user has said about one use of AI. */
export type Content = { name: string; answers: Answers; done: readonly RuleId[] };
/** One use of AI in the register of this device. */
export type Use = Content & {
  id: string;
  /** Rule set under which it was last assessed, as `id@version`. */
  ruleSet: string;
  /** Instants as ISO 8601. */
  createdAt: string;
  savedAt: string;
  /** Questions about the firm that this use answers differently from the firm. */
  deviates?: readonly QuestionId[];
  /** What was known of the firm when the use was last saved, as far as it was not answered here. */
  taken?: Answers;
  /** Missing where a use came from an older format or a link. */
  verdict?: SavedVerdict;
  /** Kept on the device and in files, never in a link. */
  details?: Details;
};

/** The rule set with its version, as it stands in a record: `ki-check@2026.11.24`. */
export function versionOf({ id, version }: Pick<RuleSet, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/** The version in `ki-check@2026.11.29`; undefined if it names none. */
export function versionIn(under: string): string | undefined {
  return under.split('@')[1];
}

/** Class and own duties of an assessment, to be kept with the use. */
export function savedVerdictOf(assessment: Assessment): SavedVerdict {
  const { atLeast, atMost } = assessment.risk;
  const isFinished = assessment.next === undefined;
  const duties = assessment.findings.filter(
    (each) => each.kind === 'obligation' && each.applies === true && isMine(each, assessment) === true,
  );
  return { atLeast, atMost, duties: duties.map((each) => each.rule), isFinished };
}

/** What a use says in the words of today's questions, and which of them have to be answered again. */
export function contentOf(
  { name, answers, done, ruleSet: under }: Content & Pick<Use, 'ruleSet'>,
  ruleSet: RuleSet,
) {
  const carried = carryOver(ruleSet, answers, versionIn(under) ?? '');
  const known = done.filter((rule) => Object.hasOwn(ruleSet.rules, rule));
  return { content: { name, answers: carried.answers, done: known }, dropped: carried.dropped };
}

/** True if two uses say the same; the order in which it was said does not count. */
export function isSame(a: Content, b: Content): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered({ name, answers, done }: Content): unknown[] {
  return [name, Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)), [...done].sort()];
}
