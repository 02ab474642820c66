import type { Citation, Condition, IsoDate, RuleId, SourceId } from './types.ts';
import type { RuleSet } from './ruleSet.ts';

/** A day that the rules name: the start of a rule, or the later start that one of its transitions grants. */
type StartName = { rule: RuleId; transition?: string };
/** Something new about the law. Its words stand in `locales/` under its id. */
export type LawNews = {
  id: string;
  /** Day on which it was published or began to apply, or whose state of things it tells. */
  date: IsoDate;
  /** From when it applies, if from a certain day. */
  starts?: StartName;
  provisions: readonly Citation[];
  /** Guidelines that it is about. */
  guidelines?: readonly SourceId[];
  /** Rules to read on. */
  rules: readonly RuleId[];
  /** The uses that it concerns; left out where our questions cannot tell. */
  concerns?: Condition;
};
/** `usual`: for those whom no transition helps. `disputed`: the earlier day that some readings support. */
export type Start = { from: IsoDate; usual: IsoDate; disputed?: IsoDate };
/** One day of the law. `key` stays the same when the law moves the day. */
export type LawDay = { key: string; date: IsoDate; news: LawNews };

/** The entries as they are read. */
export function latestFirst(entries: readonly LawNews[]): LawNews[] {
  return [...entries].sort((a, b) => b.date.localeCompare(a.date));
}

/** From when it applies, as the rules say it. Throws on a rule or transition that does not exist. */
export function startOf({ id, starts }: LawNews, { rules }: RuleSet): Start | undefined {
  if (!starts) return undefined;
  const rule = rules[starts.rule];
  const found = starts.transition === undefined ? rule : transitionOf(starts, rules);
  if (!rule || !found) throw new Error(`news ${id}: no ${starts.rule} ${starts.transition ?? ''}`);
  const { appliesFrom: usual, disputedFrom } = rule;
  return { from: found.appliesFrom, usual, ...(disputedFrom !== undefined && { disputed: disputedFrom }) };
}

/** All days that the entries name, the earliest first; a disputed start stands on both of its days. */
export function lawDays(entries: readonly LawNews[], ruleSet: RuleSet): LawDay[] {
  const days = entries.flatMap((news) => {
    const start = startOf(news, ruleSet);
    if (!start) return [];
    const { from, disputed } = start;
    const sure = { key: news.id, date: from, news };
    return disputed === undefined ? [sure] : [{ key: `${news.id}-disputed`, date: disputed, news }, sure];
  });
  return days.sort((a, b) => a.date.localeCompare(b.date));
}

function transitionOf({ rule, transition }: StartName, rules: RuleSet['rules']) {
  return rules[rule]?.transitions.find(({ id }) => id === transition);
}
