import { evaluate } from '../domain/evaluate.ts';
import type { Facts } from '../domain/facts.ts';
import { factsOf } from '../domain/facts.ts';
import { replay } from '../domain/journey.ts';
import type { LawNews } from '../domain/news.ts';
import type { IsoDate } from '../domain/types.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import type { Use } from '../register/use.ts';
import { contentOf } from '../register/use.ts';
import { isGoingOn } from './firmUse.ts';

/** The uses that an entry concerns, and those whose answers leave it open. */
export type Concerned = { sure: readonly Use[]; open: readonly Use[] };

/** By the id of the entry. */
export type ConcernedByEntry = ReadonlyMap<string, Concerned>;

/**
 * Which uses of a firm each entry concerns. `uses` carry what is known of the firm; those that have ended do not count.
 * `before`: what was found for others of its uses, because many are worked out bit by bit.
 */
export function concernedBy(
  entries: readonly LawNews[],
  uses: readonly Use[],
  { ruleSet, asOf }: { ruleSet: RuleSet; asOf: IsoDate },
  before?: ConcernedByEntry,
): ConcernedByEntry {
  const known = uses.filter(isGoingOn).map((use) => {
    const { answers } = replay(ruleSet, contentOf(use, ruleSet).content.answers, asOf);
    return { use, facts: factsOf(ruleSet, answers) };
  });
  return new Map(
    entries.map((entry) => {
      const { sure, open } = concerned(entry, known);
      const others = before?.get(entry.id) ?? { sure: [], open: [] };
      return [entry.id, { sure: [...others.sure, ...sure], open: [...others.open, ...open] }];
    }),
  );
}

function concerned({ concerns }: LawNews, known: readonly { use: Use; facts: Facts }[]): Concerned {
  const truths = known.map(({ use, facts }) => ({
    use,
    truth: concerns ? evaluate(concerns, facts).truth : false,
  }));
  const those = (wanted: boolean | 'unknown') =>
    truths.filter(({ truth }) => truth === wanted).map(({ use }) => use);
  return { sure: those(true), open: those('unknown') };
}
