import type { Aspect, Difference } from './differences.ts';
import { ASPECTS, differences, isCompared } from './differences.ts';
import type { Outcome } from './outcome.ts';
import type { Situation } from './situation.ts';

/** Outcomes by the id of their situation. */
export type Outcomes = Readonly<Record<Situation['id'], Outcome>>;
/** How many of those that could be compared agree. */
export type Share = { agree: number; of: number };
export type Agreement = {
  cases: readonly { id: string; differences: readonly Difference[] }[];
  /** Situations without an outcome. */
  left: readonly string[];
  aspects: Readonly<Record<Aspect, Share>>;
  /** Agree in everything that both say. */
  whole: Share;
};

/** Compares what a tool says with what is expected, case by case and in all. */
export function agreementOf(situations: readonly Situation[], outcomes: Outcomes): Agreement {
  const compared = situations.flatMap((situation) => {
    const outcome = outcomes[situation.id];
    return outcome ? [{ situation, outcome, differences: differences(situation, outcome) }] : [];
  });
  const share = (aspect: Aspect): Share => {
    const judged = compared.filter(({ situation, outcome }) => isCompared(aspect, situation, outcome));
    const agree = judged.filter((each) => each.differences.every((found) => found.aspect !== aspect));
    return { agree: agree.length, of: judged.length };
  };
  return {
    cases: compared.map(({ situation: { id }, differences: found }) => ({ id, differences: found })),
    left: situations.map(({ id }) => id).filter((id) => !outcomes[id]),
    aspects: Object.fromEntries(ASPECTS.map((each) => [each, share(each)])) as Record<Aspect, Share>,
    whole: {
      agree: compared.filter((each) => each.differences.length === 0).length,
      of: compared.length,
    },
  };
}
