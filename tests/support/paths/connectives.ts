import type { Residual } from './residual.ts';
import { intern, settled, unique } from './residual.ts';

/** Turns a residual round. */
export function not(part: Residual): Residual {
  if (part.truth !== undefined) return settled(part.truth === 'unknown' ? 'unknown' : !part.truth);
  return intern(`not ${part.id}`, () => ({
    missing: part.missing,
    parts: [part],
    after: (fact) => not(part.after(fact)),
  }));
}

/** `all` (`decisive` false: asks its parts one after the other) and `any` (`decisive` true: asks them together). */
export function join(parts: readonly Residual[], decisive: boolean): Residual {
  if (parts.some((each) => each.truth === decisive)) return settled(decisive);
  const rest = unique([parts.filter((each) => each.truth === undefined)]);
  const isUnknown = parts.some((each) => each.truth === 'unknown');
  const [first] = rest;
  if (!first) return settled(isUnknown ? 'unknown' : !decisive);
  if (rest.length === 1 && !isUnknown) return first;
  const kept = isUnknown ? [settled('unknown'), ...rest] : rest;
  const ids = rest.map((each) => each.id);
  const order = decisive ? ids.sort((a, b) => a - b) : ids;
  return intern(`${decisive ? 'any' : 'all'} ${isUnknown} ${order.join(' ')}`, () => ({
    missing: decisive ? unique(rest.map((each) => each.missing)) : first.missing,
    parts: rest,
    after: (fact) =>
      join(
        kept.map((each) => each.after(fact)),
        decisive,
      ),
  }));
}

/** Does a rule apply: first its scope, then its condition, then its exceptions, all of them together. */
export function application(
  scope: Residual | undefined,
  when: Residual,
  exceptions: readonly Residual[],
): Residual {
  const waits = scope && scope.truth === undefined ? scope : undefined;
  if (!waits && when.truth === false) return when;
  const relevant = exceptions.filter((each) => each.truth !== false);
  const asking = waits ?? (when.truth === undefined ? when : undefined);
  const missing = asking ? asking.missing : unique(relevant.map((each) => each.missing));
  if (!asking && relevant.some((each) => each.truth === true)) return settled(false);
  if (missing.length === 0) return settled(relevant.length === 0 ? (when.truth ?? 'unknown') : 'unknown');
  const ids = relevant.map((each) => each.id).sort((a, b) => a - b);
  return intern(`rule ${waits?.id} ${when.id} ${ids.join(' ')}`, () => ({
    missing,
    parts: [...(waits ? [waits] : []), when, ...relevant],
    after: (fact) =>
      application(
        waits?.after(fact),
        when.after(fact),
        relevant.map((each) => each.after(fact)),
      ),
  }));
}

/** How a rule stands: whether it applies, then whether its start is postponed and whether it is fulfilled. */
export function standing(
  applies: Residual,
  transitions: readonly Residual[],
  fulfilled: Residual | undefined,
): Residual {
  if (applies.truth === false) return settled(false, 'rule');
  const isPostponed = transitions.some((each) => each.truth === true);
  const later = isPostponed ? [] : transitions.filter((each) => each.truth === undefined);
  const asks = unique([...later, ...(fulfilled ? [fulfilled] : [])].map((each) => each.missing));
  const missing = applies.truth === undefined ? applies.missing : asks;
  if (applies.truth !== undefined && asks.length === 0)
    return settled(applies.truth, `rule ${fulfilled?.truth}`);
  return intern(`stands ${applies.id} ${later.map((each) => each.id).join(' ')} ${fulfilled?.id}`, () => ({
    missing,
    parts: [applies, ...later, ...(fulfilled ? [fulfilled] : [])],
    after: (fact) =>
      standing(
        applies.after(fact),
        later.map((each) => each.after(fact)),
        fulfilled?.after(fact),
      ),
  }));
}
