import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { LawNews } from '../../src/domain/news.ts';
import { latestFirst } from '../../src/domain/news.ts';
import { composeRuleSet } from '../../src/domain/ruleFiles.ts';
import { createText } from '../../src/i18n/text.ts';
import { renderAtom } from '../../src/news/atom.ts';
import { lawFeed, projectFeed } from '../../src/news/feeds.ts';
import { lawCalendar } from '../../src/news/lawCalendar.ts';
import { NEWS_FILES } from '../../src/news/names.ts';
import { updatesOf } from '../../src/pilot/updates.ts';
import type { Address } from './addresses.ts';
import { addressesOf } from './addresses.ts';
import { readSettings } from './editions.ts';
import { readJson, readRules } from './ruleFiles.ts';

/** Writes the feeds and the calendar beside the page of news, and the changes of the rules as they are kept with them. */
export function newsFiles(): Plugin {
  let root = '.';
  return {
    name: 'news-files',
    apply: 'build',
    configResolved: (config) => {
      ({ root } = config);
    },
    generateBundle() {
      const changes = readFileSync(join(root, 'rules/CHANGELOG.md'), 'utf8');
      const files = { ...newsContents(root), 'rules-changelog.txt': changes };
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** What programs read again and again, in every language, by name below the place where the app is mounted. */
export function newsContents(root: string): Record<string, string> {
  const pages = addressesOf(root).filter(({ page }) => page === 'news');
  return Object.fromEntries(pages.flatMap((page) => contentsBeside(page, root)));
}

function contentsBeside({ language, path }: Address, root: string): [string, string][] {
  const { name: author, siteUrl } = readSettings(root);
  const rules = readRules(join(root, 'rules'));
  const ruleSet = composeRuleSet(rules);
  const entries = latestFirst((rules['news.json'] as { news: LawNews[] }).news);
  const text = textOf(root, language);
  const page = siteUrl + path;
  const updates = updatesOf(text.tree('pilot-updates:entries'));
  const project = () => renderAtom(projectFeed(updates, { author, page }, text));
  return [
    [path + NEWS_FILES.law, renderAtom(lawFeed(entries, ruleSet, { author, page }, text))],
    [path + NEWS_FILES.calendar, lawCalendar(entries, ruleSet, page, text)],
    // As long as nothing is told there is nothing to subscribe to.
    ...(updates.length > 0 ? [[path + NEWS_FILES.project, project()] as [string, string]] : []),
  ];
}

function textOf(root: string, language: string) {
  const names = ['news', 'descriptions', 'report', 'pilot-updates'];
  const read = (name: string) => readJson(join(root, `locales/${language}/${name}.json`)) as object;
  return createText(language, Object.fromEntries(names.map((name) => [name, read(name)])));
}
