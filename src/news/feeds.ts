import type { LawNews } from '../domain/news.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import type { Text } from '../i18n/text.ts';
import type { Update } from '../pilot/updates.ts';
import type { Feed } from './atom.ts';
import { NEWS_FILES, projectAnchor } from './names.ts';
import { newsWords } from './words.ts';

/** `author`: who publishes. `page`: whole address of the page of news in this language, with a slash at the end. */
export type Publication = { author: string; page: string };

/** News of the law as a feed. `entries`: the latest first. */
export function lawFeed(
  entries: readonly LawNews[],
  ruleSet: RuleSet,
  publication: Publication,
  text: Text,
): Feed {
  return {
    ...feedOf('law', publication, text),
    entries: entries.map((news) => {
      const { title, what, whom } = newsWords(news, ruleSet, text);
      return { link: `${publication.page}#${news.id}`, title, date: news.date, text: `${what} ${whom}` };
    }),
  };
}

/** How the pilot project goes as a feed. `updates`: the latest first. */
export function projectFeed(updates: readonly Update[], publication: Publication, text: Text): Feed {
  return {
    ...feedOf('project', publication, text),
    entries: updates.map((update) => ({
      ...update,
      link: `${publication.page}#${projectAnchor(update.date)}`,
    })),
  };
}

function feedOf(
  kind: 'law' | 'project',
  { author, page }: Publication,
  { language, t }: Text,
): Omit<Feed, 'entries'> {
  return {
    ...{ language, page, author },
    self: page + NEWS_FILES[kind],
    title: t(`descriptions:feeds.${kind}.title`),
    subtitle: t(`descriptions:feeds.${kind}.subtitle`),
  };
}
