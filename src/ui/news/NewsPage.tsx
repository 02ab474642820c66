import { LawDates } from './LawDates.tsx';
import { LawNewsList } from './LawNewsList.tsx';
import { ProjectNews } from './ProjectNews.tsx';
import { RuleChanges } from './RuleChanges.tsx';
import { Subscribe } from './Subscribe.tsx';
import { SharePage } from '../share/SharePage.tsx';
import { dateText } from '../../report/dates.ts';
import { ruleSet } from '../../ruleset.ts';
import '../text-pages/textPage.css';
import './news.css';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';
import { useNamedEntry } from '../parts/useNamedEntry.ts';

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
