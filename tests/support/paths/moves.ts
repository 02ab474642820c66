import type { Truth } from '../../../src/domain/kleene.ts';
import type { QuestionId } from '../../../src/domain/types.ts';
import { choicesOf } from './choices.ts';
import type { Residual } from './residual.ts';
import { answered } from './residual.ts';
import type { Live, State } from './state.ts';
import { isLive, questionAt } from './state.ts';
import type { Outside, View } from './view.ts';

/** A state that can come next, and in how many ways. */
export type Move = { state: State; ways: bigint };

/**
 * Every state that can come next; none at the end. `missing`: what the rules of the view ask. In a partial view other
 * rules may ask a question too, a typical use may answer some before their turn, and a reference may be settled at
 * any time up to the last question that it reads.
 */
export function movesFrom(view: View, state: State, live: Live, missing: ReadonlySet<string>): Move[] {
  if (view.isPartial && live.main.every(({ reads }) => reads.size === 0)) return [];
  const question = questionAt(view, state);
  const place = question === undefined ? Infinity : (view.place.get(question) ?? Infinity);
  const overdue = live.outside.filter(({ last }) => last < place);
  if (overdue.length > 0) return overdue.flatMap((each) => resolutions(state, each));
  return [
    ...live.outside.flatMap((each) => resolutions(state, each)),
    ...earlyAnswers(view, state, live),
    ...(question === undefined ? [] : inTurn(view, state, question, live, missing)),
  ];
}

/** A reference cannot hold where what it needs does not, nor before that is settled. */
function resolutions(state: State, { name, left }: Outside & { left: Residual }): Move[] {
  const allowed: readonly Truth[] =
    left.truth === true ? [true, false, 'unknown'] : left.truth === 'unknown' ? [false, 'unknown'] : [false];
  return allowed.map((truth) => ({
    ways: 1n,
    state: {
      ...state,
      residuals: state.residuals.map((each) =>
        each.after({ name, key: `${name}=${truth}`, truthOf: () => truth }),
      ),
      resolved: new Map([...state.resolved, [name, truth]]),
      isCertain: state.isCertain && truth !== 'unknown',
    },
  }));
}

function inTurn(view: View, state: State, id: QuestionId, live: Live, missing: ReadonlySet<string>): Move[] {
  const next = { ...state, turn: state.turn + 1 };
  const passes = [{ state: next, ways: 1n }];
  if (missing.has(id)) return answers(view, next, id);
  const isHeard = view.isPartial && isLive(live, id) && state.answers[id] === undefined;
  return isHeard ? [...passes, ...answers(view, next, id)] : passes;
}

/** A question that some typical use answers may have that answer before its turn. */
function earlyAnswers(view: View, state: State, live: Live): Move[] {
  if (!view.isPartial) return [];
  const later = view.order.slice(state.turn + 1);
  const open = later.filter((id) => isLive(live, id) && state.answers[id] === undefined);
  return open.flatMap((id) =>
    (view.prefilled.get(id) ?? []).map((answer) => {
      const fact = answered(id, answer);
      const residuals = state.residuals.map((each) => each.after(fact));
      return { ways: 1n, state: { ...state, residuals, answers: { ...state.answers, [id]: answer } } };
    }),
  );
}

function answers(view: View, state: State, id: QuestionId): Move[] {
  const question = view.ruleSet.questions[id];
  if (!question) throw new Error(`unknown question ${id}`);
  return choicesOf(question, state.residuals).map(({ answer, isCertain, residuals, ways }) => ({
    ways,
    state: {
      ...state,
      residuals,
      answers: { ...state.answers, [id]: answer },
      isCertain: state.isCertain && isCertain,
    },
  }));
}
