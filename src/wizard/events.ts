import type { Answers, IsoDate, QuestionId, RuleId } from '../domain/types.ts';

/** What can happen to a wizard. */
export type WizardEvent =
  | { type: 'START'; useCase?: string }
  /** The answers to all questions of one screen. */
  | { type: 'ANSWER'; answers: Answers }
  | { type: 'BACK' }
  | { type: 'GO_TO'; question: QuestionId }
  /** Changes an answer and comes back. */
  | { type: 'EDIT'; question: QuestionId }
  | { type: 'INTERIM' }
  | { type: 'CONTINUE' }
  | { type: 'REVIEW' }
  | { type: 'FINISH' }
  | { type: 'RENAME'; name: string }
  /** A duty is ticked off in the plan, or no longer. */
  | { type: 'TICK'; rule: RuleId; done: boolean }
  /** What is known of the firm has changed, and with it what was answered here. */
  | { type: 'FIRM'; firm: Answers; answers: Answers }
  /** Another day has begun, for which the law is told. */
  | { type: 'DAY'; asOf: IsoDate }
  /** Another use is taken from the register. */
  | { type: 'OPEN'; answers: Answers; name: string; done: readonly RuleId[] }
  | { type: 'RESTART' };
