import { join } from 'node:path';
import type { Translate } from '../../src/i18n/text.ts';
import { NEWS_FILES } from '../../src/news/names.ts';
import type { Address } from './addresses.ts';
import { addressesOf } from './addresses.ts';
import { escapeHtml } from './channelTags.ts';
import { readJson } from './ruleFiles.ts';

type FeedName = 'law' | 'project';
/** Which feeds a page names, so that a reader that is given its address finds them. */
const FEEDS: Readonly<Record<string, readonly FeedName[]>> = {
  news: ['law', 'project'],
  pilot: ['project'],
};

/** The feeds of a page for programs that read them; that of the project only once it has an entry. */
export function feedTags(root: string, siteUrl: string, { page, language }: Address, t: Translate): string {
  const news = addressesOf(root).find((each) => each.page === 'news' && each.language === language);
  const feeds = (FEEDS[page] ?? []).filter((feed) => feed === 'law' || hasUpdates(root, language));
  return feeds
    .map((feed) => {
      const href = escapeHtml(siteUrl + (news?.path ?? '') + NEWS_FILES[feed]);
      const title = escapeHtml(t(`descriptions:feeds.${feed}.title`));
      return `<link rel="alternate" type="application/atom+xml" title="${title}" href="${href}" />`;
    })
    .join('\n    ');
}

function hasUpdates(root: string, language: string): boolean {
  const file = readJson(join(root, `locales/${language}/pilot-updates.json`)) as { entries: unknown[] };
  return file.entries.length > 0;
}
