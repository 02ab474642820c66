import type { QuestionId } from './types.ts';

export type Truth = boolean | 'unknown';

/**
 * What a condition comes to on the answers so far.
 * `because`: the answers that decide it (or, while unknown, the "don't know" answers that keep it open).
 * `missing`: the questions not answered yet that could still decide it; empty once settled.
 */
export type Evaluation = {
  truth: Truth;
  because: readonly QuestionId[];
  missing: readonly QuestionId[];
};

export const NONE: readonly QuestionId[] = [];

/**
 * Joins the parts of `all` (`decisive` = false) or `any` (`decisive` = true) in strong Kleene logic
 * (S. C. Kleene, Introduction to Metamathematics, 1952, § 64): one part that equals `decisive` decides the whole;
 * without it, one open part keeps the whole open. The parts of `all` are asked in the order written: a later one
 * only once the earlier ones are answered.
 */
export function combine(parts: Iterable<Evaluation>, decisive: boolean): Evaluation {
  const open: Evaluation[] = [];
  const because: (readonly QuestionId[])[] = [];
  for (const part of parts) {
    if (part.truth === decisive) return part;
    if (part.truth === 'unknown') open.push(part);
    else because.push(part.because);
  }
  if (open.length === 0) return { truth: !decisive, because: union(because), missing: NONE };
  const asking = open.filter((part) => part.missing.length > 0);
  return {
    truth: 'unknown',
    because: union(open.map((part) => part.because)),
    missing: union((decisive ? asking : asking.slice(0, 1)).map((part) => part.missing)),
  };
}

/** Turns true and false round; unknown stays unknown. */
export function negate(result: Evaluation): Evaluation {
  return result.truth === 'unknown' ? result : { ...result, truth: !result.truth };
}

/** Joins lists of questions, each question once. */
export function union(lists: readonly (readonly QuestionId[])[]): readonly QuestionId[] {
  let joined = NONE;
  for (const list of lists) {
    if (joined.length === 0) joined = list;
    else if (list.some((id) => !joined.includes(id))) joined = [...new Set([...joined, ...list])];
  }
  return joined;
}
