import { useEffect, useState } from 'preact/hooks';
import { groupBy } from '../../domain/groupBy.ts';
import type { LawNews } from '../../domain/news.ts';
import type { ConcernedByEntry } from '../../firm/concerned.ts';
import { concernedBy } from '../../firm/concerned.ts';
import { lawNews } from '../../lawNews.ts';
import { newsWords } from '../../news/words.ts';
import { ruleSet } from '../../ruleset.ts';
import { lawDay } from '../store/lawDay.ts';
import { uses } from '../store/register.ts';
import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';
import { monthText } from './monthText.ts';
import { NewsEntry } from './NewsEntry.tsx';

/** By the month, the latest first. */
const MONTHS = [...groupBy(lawNews, ({ date }) => date.slice(0, 'yyyy-mm'.length))];

/** Everything new about the law by month, the latest one open, and what of it concerns the uses on this device. */
export function LawNewsList() {
  const { t } = useText();
  const concerned = useConcerned();
  return (
    <section aria-labelledby="law">
      <h2 id="law" tabIndex={-1}>
        {t('news:entries.title')}
      </h2>
      {uses.value.length === 0 ? <NoUses /> : <Summary concerned={concerned} />}
      {MONTHS.map(([month, entries], index) => (
        <details key={month} class="fold" open={index === 0}>
          <MonthSummary month={month} entries={entries} />
          {entries.map((news) => (
            <NewsEntry key={news.id} news={news} concerned={concerned?.get(news.id)} />
          ))}
        </details>
      ))}
    </section>
  );
}

function MonthSummary({ month, entries }: { month: string; entries: readonly LawNews[] }) {
  const text = useText();
  const values = { month: monthText(month, text), count: entries.length };
  return <summary>{text.t('news:entries.month', values)}</summary>;
}

/** As many uses are worked out at a time, so that the page can be scrolled meanwhile. */
const AT_ONCE = 4;

/** Worked out once the page is painted, and told when all is known. */
function useConcerned(): ConcernedByEntry | undefined {
  const [concerned, setConcerned] = useState<ConcernedByEntry>();
  const all = uses.value;
  useEffect(() => {
    const waiting = [...all];
    const law = { ruleSet, asOf: lawDay() };
    let found: ConcernedByEntry | undefined;
    let timer = setTimeout(function next() {
      found = concernedBy(lawNews, waiting.splice(0, AT_ONCE), law, found);
      if (waiting.length > 0) timer = setTimeout(next);
      else setConcerned(found);
    });
    return () => clearTimeout(timer);
  }, [all]);
  return concerned;
}

/** How many entries concern the uses on this device, and the way to each; empty until it is known. */
function Summary({ concerned }: { concerned: ConcernedByEntry | undefined }) {
  const text = useText();
  const found = lawNews.filter(({ id }) => (concerned?.get(id)?.sure.length ?? 0) > 0);
  return (
    <>
      <p role="status">{concerned && text.t('news:uses.summary', { count: found.length })}</p>
      {found.length > 0 && (
        <ul>
          {found.map((news) => (
            <li key={news.id}>
              <a href={`#${news.id}`}>{newsWords(news, ruleSet, text).title}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function NoUses() {
  const { t } = useText();
  return (
    <p>
      {`${t('news:uses.none')} `}
      <a href={hrefOf('start', route.value.language)}>{t('news:uses.start')}</a>
    </p>
  );
}
