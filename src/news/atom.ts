import type { IsoDate } from '../domain/types.ts';

/** `link`: its address, which also tells it from all other entries. */
type FeedEntry = { link: string; title: string; date: IsoDate; text: string };
/** All addresses are whole: `self` is the feed's own one, `page` shows the same to people. The latest entry is first. */
export type Feed = {
  language: string;
  self: string;
  page: string;
  title: string;
  subtitle: string;
  author: string;
  entries: readonly FeedEntry[];
};

/** A feed as a file (Atom, RFC 4287). It reads no clock. Throws without an entry: a feed must say when it changed. */
export function renderAtom(feed: Feed): string {
  const [latest] = feed.entries;
  if (!latest) throw new Error(`${feed.self}: a feed without entries`);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
    element('id', feed.self),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    link('self', 'application/atom+xml', feed.self),
    link('alternate', 'text/html', feed.page),
    element('updated', instant(latest.date)),
    `<author>${element('name', feed.author)}</author>`,
    ...feed.entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines({ link: address, title, date, text }: FeedEntry): string[] {
  return [
    '<entry>',
    element('id', address),
    element('title', title),
    link('alternate', 'text/html', address),
    element('published', instant(date)),
    element('updated', instant(date)),
    element('summary', text),
    '</entry>',
  ];
}

function element(name: string, content: string): string {
  return `<${name}>${escaped(content)}</${name}>`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;
}

function instant(date: IsoDate): string {
  return `${date}T00:00:00Z`;
}

/** Without what no XML may hold (XML 1.0, 2.2). */
function escaped(text: string): string {
  return text
    .replace(/[\p{Control}\p{Surrogate}\ufffe\uffff]/gu, ' ')
    .replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
