import type { LawNews } from '../../domain/news.ts';
import type { Concerned } from '../../firm/concerned.ts';
import { newsWords } from '../../news/words.ts';
import { citationLink, citationText } from '../../report/citation.ts';
import { dateText } from '../../report/dates.ts';
import type { Link } from '../../report/model.ts';
import { ruleSet } from '../../ruleset.ts';
import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';
import { ConcernedUses } from './ConcernedUses.tsx';
import { LinkRow } from './LinkRow.tsx';

type Props = { news: LawNews; concerned: Concerned | undefined };

/** What has changed, since when and for whom; the uses on this device that it concerns; where to read on. */
export function NewsEntry({ news, concerned }: Props) {
  const text = useText();
  const { t } = text;
  const { title, what, whom } = newsWords(news, ruleSet, text);
  return (
    <article id={news.id} class="news-entry" aria-labelledby={`${news.id}-title`}>
      <h3 id={`${news.id}-title`} tabIndex={-1}>
        {title}
      </h3>
      <p class="small-print">
        <time dateTime={news.date}>{dateText(news.date, text)}</time>
      </p>
      <p>{what}</p>
      <p>{whom}</p>
      {concerned && <ConcernedUses concerned={concerned} />}
      <LinkRow label={t('news:entries.law')} links={lawLinks(news, text)} />
      <LinkRow label={t('news:entries.rules')} links={ruleLinks(news, text)} />
    </article>
  );
}

type Text = ReturnType<typeof useText>;

function lawLinks({ provisions, guidelines = [] }: LawNews, text: Text): Link[] {
  const papers = guidelines.map((id) => ({
    text: text.t(`citations:sources.${id}.short`),
    href: ruleSet.sources[id]?.link ?? '',
  }));
  return [...provisions.map((each) => citationLink(each, ruleSet, text)), ...papers];
}

/** Rules by their provision: their titles would need all texts of the rules. */
function ruleLinks({ rules }: LawNews, text: Text): Link[] {
  return rules.flatMap((id) => {
    const citation = ruleSet.rules[id]?.citation;
    const href = hrefOf('rulebook', route.value.language, id);
    return citation ? [{ text: citationText(citation, text), href }] : [];
  });
}
