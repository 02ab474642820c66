import type { LawDay, LawNews } from '../domain/news.ts';
import { lawDays } from '../domain/news.ts';
import { yearAfter } from '../domain/time.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import type { Text } from '../i18n/text.ts';
import type { WholeDay } from '../report/ics/calendar.ts';
import { calendarText } from '../report/ics/calendar.ts';
import { contentLine, textValue } from '../report/ics/lines.ts';
import { newsWords } from './words.ts';

/** How often a calendar that subscribes should look again. */
const EVERY_WEEK = 'P1W';

/**
 * All days of the law as a calendar to subscribe to, and a day to look at one's uses again every year. `page`: whole
 * address of the page of news.
 */
export function lawCalendar(entries: readonly LawNews[], ruleSet: RuleSet, page: string, text: Text): string {
  const days = lawDays(entries, ruleSet).map((day) => wholeDay(day, ruleSet, page, text));
  return calendarText({
    version: ruleSet.version,
    language: text.language,
    asOf: ruleSet.checkedOn,
    head: headOf(textValue(text.t('news:calendar.name'))),
    days: [...days, review(ruleSet, page, text)],
  });
}

/** Name and refreshing: as RFC 7986 says it, and as programs said it before. */
function headOf(name: string): string[] {
  return [
    contentLine('NAME', name),
    contentLine('X-WR-CALNAME', name),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', EVERY_WEEK),
    contentLine('X-PUBLISHED-TTL', EVERY_WEEK),
  ];
}

function wholeDay({ key, date, news }: LawDay, ruleSet: RuleSet, page: string, text: Text): WholeDay {
  const { title, what, whom } = newsWords(news, ruleSet, text);
  const more = text.t('news:calendar.more', { url: `${page}#${news.id}` });
  return { uid: `law-${key}`, date, summary: title, description: `${what} ${whom}\n\n${more}` };
}

function review({ checkedOn }: RuleSet, page: string, text: Text): WholeDay {
  return {
    uid: 'law-review',
    date: yearAfter(checkedOn),
    summary: text.t('news:calendar.review'),
    description: text.t('news:calendar.reviewText', { url: page }),
    isYearly: true,
  };
}
