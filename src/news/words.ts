import type { LawNews } from '../domain/news.ts';
import { startOf } from '../domain/news.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import type { Text } from '../i18n/text.ts';
import { dateText } from '../report/dates.ts';

/** `what` has changed since when, and `whom` it concerns: a sentence each. */
export type NewsWords = { title: string; what: string; whom: string };

/** An entry in words, with its days from the rules. */
export function newsWords(news: LawNews, ruleSet: RuleSet, text: Text): NewsWords {
  const days = Object.entries({ date: news.date, ...startOf(news, ruleSet) });
  const values = Object.fromEntries(days.map(([name, day]) => [name, dateText(day, text)]));
  const say = (part: string) => text.t(`news:items.${news.id}.${part}`, values);
  return { title: say('title'), what: say('what'), whom: say('whom') };
}
