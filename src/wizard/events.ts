import type { Answer, QuestionId } from '../domain/types.ts';

/** What can happen to a wizard. */
export type WizardEvent =
  | { type: 'START'; useCase?: string }
  | { type: 'ANSWER'; question: QuestionId; answer: Answer }
  | { type: 'BACK' }
  | { type: 'GO_TO'; question: QuestionId }
  /** Changes an answer and comes back. */
  | { type: 'EDIT'; question: QuestionId }
  | { type: 'INTERIM' }
  | { type: 'CONTINUE' }
  | { type: 'REVIEW' }
  | { type: 'FINISH' }
  | { type: 'RENAME'; name: string }
  | { type: 'EXPORT' }
  | { type: 'RESTART' };
