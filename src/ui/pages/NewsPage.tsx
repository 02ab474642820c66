import { LawDates } from '../components/news/LawDates.tsx';
import { LawNewsList } from '../components/news/LawNewsList.tsx';
import { ProjectNews } from '../components/news/ProjectNews.tsx';
import { RuleChanges } from '../components/news/RuleChanges.tsx';
import { Subscribe } from '../components/news/Subscribe.tsx';
import { SharePage } from '../components/share/SharePage.tsx';
import { dateText } from '../../report/dates.ts';
import { ruleSet } from '../../ruleset.ts';
import '../styles/textPage.css';
import '../styles/news.css';
import { useText } from '../texts.ts';
import { useFocusOnMount } from '../useFocusOnMount.ts';
import { useNamedEntry } from '../useNamedEntry.ts';

/** What is new: the days of the law, how to hear of the next change, what has changed, and the pilot project. */
export function NewsPage() {
  const text = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const shown = useNamedEntry();
  const { checkedOn, evidenceUntil } = ruleSet;
  const days = { checkedOn: dateText(checkedOn, text), evidenceUntil: dateText(evidenceUntil, text) };
  return (
    <div ref={shown} class="text-page news-page">
      <h1 ref={heading} tabIndex={-1}>
        {text.t('news:title')}
      </h1>
      <p class="lead">{text.t('news:lead', days)}</p>
      <LawDates />
      <Subscribe />
      <LawNewsList />
      <ProjectNews />
      <RuleChanges />
      <SharePage page="news" />
    </div>
  );
}
