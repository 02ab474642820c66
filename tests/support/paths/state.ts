import type { Truth } from '../../../src/domain/kleene.ts';
import type { Answers, QuestionId } from '../../../src/domain/types.ts';
import type { Residual } from './residual.ts';
import type { Outside, View } from './view.ts';

/** A point on the way through the questions of a view; its answers stand for all histories merged into it. */
export type State = {
  /** Questions before this place in the order of the view have had their turn. */
  turn: number;
  /** What is left of `view.start`. */
  residuals: readonly Residual[];
  answers: Answers;
  resolved: ReadonlyMap<string, Truth>;
  /** No "don't know" and nothing unsure so far. */
  isCertain: boolean;
};

/**
 * What still makes a difference. A helper does while it reads something that the rules under test read as well, and a
 * reference does while it is read.
 */
export type Live = {
  /** Rules under test and references to them. */
  main: readonly Residual[];
  helpers: readonly Residual[];
  /** With what is left of their needs. */
  outside: readonly (Outside & { left: Residual })[];
};

/** Before any answer. */
export function startOf(view: View): State {
  return { turn: 0, residuals: view.start, answers: {}, resolved: new Map(), isCertain: true };
}

/** What makes a difference in a state. */
export function liveIn({ rules, helpers, excepted, outside }: View, { residuals }: State): Live {
  const [afterRules, afterHelpers] = [rules.length, rules.length + helpers.length];
  const afterExcepted = afterHelpers + excepted.length;
  const main = [...residuals.slice(0, afterRules), ...residuals.slice(afterHelpers, afterExcepted)];
  const references = outside.flatMap((each, index) => {
    const left = residuals[afterExcepted + index];
    return left ? [{ ...each, left }] : [];
  });
  const readBy = (list: readonly Residual[]) =>
    references.filter(({ name }) => list.some(({ reads }) => reads.has(name)));
  const base = [...main, ...readBy(main).map(({ left }) => left)];
  const shared = residuals.slice(afterRules, afterHelpers).filter(({ reads }) => {
    return [...reads].some((name) => base.some((each) => each.reads.has(name)));
  });
  return { main, helpers: shared, outside: readBy([...main, ...shared]) };
}

/** True while this question can make a difference. */
export function isLive({ main, helpers, outside }: Live, question: QuestionId): boolean {
  const has = ({ reads }: Residual) => reads.has(question);
  return main.some(has) || helpers.some(has) || outside.some(({ left }) => has(left));
}

/** Equal keys have equal futures: the same turn, and the same residuals of everything that is live. */
export function keyOf({ turn, isCertain }: State, { main, helpers, outside }: Live): string {
  const ids = [main, helpers, outside.map(({ left }) => left)].map((list) =>
    list.map(({ id }) => id).join(' '),
  );
  return `${turn} ${isCertain} ${ids.join('|')}`;
}

/** The question whose turn it is; undefined at the end. */
export function questionAt(view: View, { turn }: State): QuestionId | undefined {
  return view.order[turn];
}
