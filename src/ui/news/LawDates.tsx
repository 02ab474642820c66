import { lawDays } from '../../domain/news.ts';
import { lawNews } from '../../lawNews.ts';
import { countdownText } from '../../news/countdown.ts';
import { newsWords } from '../../news/words.ts';
import { dateText } from '../../report/dates.ts';
import { ruleSet } from '../../ruleset.ts';
import { useText } from '../parts/texts.ts';
import { useLawDay } from '../store/useLawDay.ts';

/** The same on every day, so that a page built ahead is right on all of them. */
const COMING = lawDays(lawNews, ruleSet).filter(({ date }) => date > ruleSet.checkedOn);

/** The days that were still to come when the law was last looked at, and how long each still takes. */
export function LawDates() {
  const text = useText();
  const day = useLawDay();
  return (
    <section aria-labelledby="days">
      <h2 id="days" tabIndex={-1}>
        {text.t('news:days.title')}
      </h2>
      <ol class="law-days">
        {COMING.map(({ key, date, news }) => (
          <li key={key}>
            <time dateTime={date}>{dateText(date, text)}</time>
            <a href={`#${news.id}`}>{newsWords(news, ruleSet, text).title}</a>
            {day !== undefined && <span class="countdown">{countdownText(date, day, text)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
