import { isDeepStrictEqual } from 'node:util';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import settings from '../../operator.json';
import { addressesOf } from '../../scripts/build/addresses.ts';
import { feedTags } from '../../scripts/build/feedTags.ts';
import { newsContents } from '../../scripts/build/newsFiles.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { lawNews } from '../../src/lawNews.ts';
import { renderAtom } from '../../src/news/atom.ts';
import { lawFeed, projectFeed } from '../../src/news/feeds.ts';
import { newsWords } from '../../src/news/words.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { textIn } from '../support/report.ts';

const publication = { author: 'Müller & "Söhne" <KG>', page: 'https://example.at/neues/' };
const parser = new new Window().DOMParser();
/** What a reader of feeds finds: the elements directly inside one, by name. */
const read = (xml: string) => parser.parseFromString(xml, 'application/xml').documentElement;
type Element = Pick<ReturnType<typeof read>, 'children'>;
const all = (element: Element, name: string) =>
  [...element.children].filter((each) => each.localName === name);
const one = (element: Element, name: string) => {
  const found = all(element, name);
  expect(found.length, name).toBe(1);
  return found[0]?.textContent ?? '';
};
const linkOf = (element: Element, rel: string) =>
  all(element, 'link')
    .find((each) => each.getAttribute('rel') === rel)
    ?.getAttribute('href');
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

describe.each(LANGUAGES)('news of the law in %s', (language) => {
  const text = textIn(language);
  const xml = renderAtom(lawFeed(lawNews, ruleSet, publication, text));
  const feed = read(xml);
  const entries = all(feed, 'entry');

  test('is a feed with all that Atom asks for (RFC 4287, 4.1.1)', () => {
    expect(
      xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"'),
    ).toBe(true);
    expect(one(feed, 'id')).toBe('https://example.at/neues/law.atom');
    expect(linkOf(feed, 'self')).toBe(one(feed, 'id'));
    expect(linkOf(feed, 'alternate')).toBe(publication.page);
    expect(one(feed, 'title')).not.toContain('descriptions');
    expect(one(feed, 'updated')).toBe(`${lawNews[0]?.date}T00:00:00Z`);
    expect(all(feed, 'author')[0]?.textContent).toBe(publication.author);
  });

  test('has every entry with an id of its own, whole addresses and its words (4.1.2)', () => {
    expect(entries).toHaveLength(lawNews.length);
    expect(new Set(entries.map((each) => one(each, 'id'))).size).toBe(lawNews.length);
    entries.forEach((entry, index) => {
      const news = lawNews[index];
      if (!news) throw new Error('more entries than news');
      const { title, what, whom } = newsWords(news, ruleSet, text);
      expect(one(entry, 'id')).toBe(`https://example.at/neues/#${news.id}`);
      expect(linkOf(entry, 'alternate')).toBe(one(entry, 'id'));
      expect(one(entry, 'updated')).toMatch(INSTANT);
      expect(one(entry, 'title')).toBe(title);
      expect(one(entry, 'summary')).toBe(`${what} ${whom}`);
    });
  });
});

/** What may stand in a feed and in an entry, and how often (RFC 4287, 4.1.1 and 4.1.2). */
const FEED = { id: 1, title: 1, subtitle: 1, updated: 1, author: 1, link: 2 };
const ENTRY = { id: 1, title: 1, link: 1, published: 1, updated: 1, summary: 1 };
const counted = (element: Element, without = '') => {
  const names = [...element.children].map(({ localName }) => localName).filter((name) => name !== without);
  return Object.fromEntries(names.map((name) => [name, names.filter((each) => each === name).length]));
};

test('every feed that we publish is one by the letter of RFC 4287', () => {
  const files = Object.entries(newsContents(process.cwd())).filter(([name]) => name.endsWith('.atom'));
  expect(files).toHaveLength(LANGUAGES.length);
  const feeds = files.map(([, content]) => read(content));
  const ids = feeds.flatMap((feed) => [feed, ...all(feed, 'entry')]).map((each) => one(each, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => new URL(id).href !== id)).toEqual([]);
  for (const feed of feeds) {
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(counted(feed, 'entry')).toEqual(FEED);
    const entries = all(feed, 'entry');
    expect(entries.filter((each) => !isDeepStrictEqual(counted(each), ENTRY))).toEqual([]);
    const changes = entries.map((each) => one(each, 'updated'));
    expect(changes.toSorted().at(-1)).toBe(one(feed, 'updated'));
    const texts = entries.flatMap((each) => [one(each, 'title'), one(each, 'summary')]);
    expect(texts.filter((text) => text.trim() === '' || /<\w|&\w+;/.test(text))).toEqual([]);
    const links = [feed, ...entries].flatMap((each) => all(each, 'link'));
    expect(links.filter((link) => !URL.canParse(link.getAttribute('href') ?? ''))).toEqual([]);
  }
});

describe('news of the project', () => {
  const update = { date: '2027-01-07', title: 'A & B', text: '1 < 2 > 0 "x"\u0000\u000b' };
  const feed = read(renderAtom(projectFeed([update], publication, textIn('de'))));

  test('leads to the anchor of the day', () => {
    const [entry] = all(feed, 'entry');
    expect(entry && one(entry, 'id')).toBe('https://example.at/neues/#project-2027-01-07');
  });

  test('is escaped, without what no XML may hold', () => {
    const [entry] = all(feed, 'entry');
    expect(entry && one(entry, 'title')).toBe('A & B');
    expect(entry && one(entry, 'summary')).toBe('1 < 2 > 0 "x"  ');
  });

  test('without an entry there is none', () =>
    expect(() => renderAtom(projectFeed([], publication, textIn('de')))).toThrow('without entries'));
});

describe('the built files', () => {
  test('lie beside the page of news in each language, under the published address', () => {
    const files = newsContents(process.cwd());
    const pages = addressesOf(process.cwd()).filter(({ page }) => page === 'news');
    expect(Object.keys(files).sort()).toEqual(
      pages.flatMap(({ path }) => [`${path}law.atom`, `${path}law.ics`]).sort(),
    );
    for (const { path } of pages)
      expect(files[`${path}law.atom`]).toContain(`<id>${settings.siteUrl}${path}law.atom</id>`);
  });

  test('are the same whenever they are made', () =>
    expect(newsContents(process.cwd())).toEqual(newsContents(process.cwd())));

  test('are named by the page of news, and by no other that has nothing to tell', () => {
    const tags = (page: string) => {
      const address = addressesOf(process.cwd()).find((each) => each.page === page);
      return address ? feedTags(process.cwd(), settings.siteUrl, address, textIn('de').t) : undefined;
    };
    expect(tags('news')).toContain(
      `<link rel="alternate" type="application/atom+xml" title="Neues zum KI-Gesetz – KI-Check für KMU" href="${settings.siteUrl}neues/law.atom" />`,
    );
    expect(tags('news')).not.toContain('project.atom');
    expect(tags('pilot')).toBe('');
    expect(tags('start')).toBe('');
  });
});
