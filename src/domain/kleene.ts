import type { QuestionId } from './types.ts';

export type Truth = boolean | 'unknown';

/**
 * What a condition comes to on the answers so far.
 * `because`: the answers that decide it (or, while unknown, the "don't know" answers that keep it open).
 * `missing`: the questions not answered yet that could still decide it; empty once settled.
 * `asks`: those of them that are worth asking. "Don't know" closes a branch: what lies behind it is not asked any more.
 * `isAssumed`: unknown only because something is that is assumed to hold as far as asking goes; that closes nothing.
 */
export type Evaluation = {
  truth: Truth;
  because: readonly QuestionId[];
  missing: readonly QuestionId[];
  asks: readonly QuestionId[];
  isAssumed?: true;
};

export const NONE: readonly QuestionId[] = [];

/**
 * Joins the parts of `all` (`decisive` = false) or `any` (`decisive` = true) in strong Kleene logic
 * (S. C. Kleene, Introduction to Metamathematics, 1952, § 64): one part that equals `decisive` decides the whole;
 * without it, one open part keeps the whole open. The parts of `all` are asked in the order written: a later one
 * only once the earlier ones are answered. Parts come as functions: none is evaluated once the whole is decided.
 */
export function combine<Given>(
  parts: readonly ((given: Given) => Evaluation)[],
  decisive: boolean,
  given: Given,
): Evaluation {
  let open: Evaluation | undefined;
  let settled: Evaluation | undefined;
  for (const part of parts) {
    const result = part(given);
    if (result.truth === decisive) return result;
    if (result.truth === 'unknown') open = open ? bothOpen(open, result, decisive) : result;
    else if (!open) settled = settled ? bothSettled(settled, result) : result;
  }
  return open ?? settled ?? { truth: !decisive, because: NONE, missing: NONE, asks: NONE };
}

function bothSettled(one: Evaluation, other: Evaluation): Evaluation {
  const because = join(one.because, other.because);
  return because === one.because ? one : { truth: one.truth, because, missing: NONE, asks: NONE };
}

function bothOpen(first: Evaluation, second: Evaluation, asksAll: boolean): Evaluation {
  const because = join(first.because, second.because);
  const missing = asksAll || first.missing.length === 0 ? join(first.missing, second.missing) : first.missing;
  const asks = asksAll ? asksOfBoth(first, second, missing) : asksInTurn(first, second);
  const isAssumed = first.isAssumed && second.isAssumed;
  const isAsFirst = because === first.because && missing === first.missing && asks === first.asks;
  if (isAsFirst && isAssumed === first.isAssumed) return first;
  const both: Evaluation = { truth: 'unknown', because, missing, asks };
  return isAssumed ? { ...both, isAssumed } : both;
}

/** Mostly all that is missing is worth asking: then the lists are joined already. */
function asksOfBoth(first: Evaluation, second: Evaluation, missing: readonly QuestionId[]) {
  const isAllAsked = first.asks === first.missing && second.asks === second.missing;
  return isAllAsked ? missing : join(first.asks, second.asks);
}

function asksInTurn(first: Evaluation, second: Evaluation): readonly QuestionId[] {
  if (isClosed(first) || isClosed(second)) return NONE;
  return first.isAssumed ? second.asks : first.asks;
}

/** True where "don't know" leaves nothing worth asking. */
export function isClosed({ truth, asks, isAssumed }: Evaluation): boolean {
  return truth === 'unknown' && asks.length === 0 && !isAssumed;
}

/** Turns true and false round; unknown stays unknown. */
export function negate(result: Evaluation): Evaluation {
  const { truth, because } = result;
  return truth === 'unknown' ? result : { truth: !truth, because, missing: NONE, asks: NONE };
}

/** Joins lists of questions, each question once. */
export function union(lists: readonly (readonly QuestionId[])[]): readonly QuestionId[] {
  return lists.reduce(join, NONE);
}

function join(one: readonly QuestionId[], other: readonly QuestionId[]): readonly QuestionId[] {
  if (one.length === 0) return other;
  if (other.length === 0 || other === one) return one;
  const added = other.filter((id) => !one.includes(id));
  return added.length === 0 ? one : [...one, ...added];
}
