import type { Answer, Question } from '../../domain/types.ts';

/** What the answers to a question are made from. */
export type ChoicesProps<Q extends Question = Question> = {
  question: Q;
  answer: Answer | undefined;
  /** Called with nothing when the last tick is taken away. */
  onChange: (answer: Answer | undefined) => void;
  /** Gives this answer and moves on, for a button that says so; without it there is no such button. */
  onDone?: (answer: Answer) => void;
};
