import hiring from '../rules/profiles/hiring-in-40-person-firm.json';
import type { Answers } from '../src/domain/types.ts';

/** A complete set of answers with a long path: CV screening with a bought tool. A test keeps the profiles complete. */
export const complete = hiring.answers as Answers;
