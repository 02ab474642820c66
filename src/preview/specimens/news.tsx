import type { Text } from '../../i18n/text.ts';
import { lawNews } from '../../lawNews.ts';
import { ConcernedUses } from '../../ui/news/ConcernedUses.tsx';
import { NewsEntry } from '../../ui/news/NewsEntry.tsx';
import { NewsPage } from '../../ui/news/NewsPage.tsx';
import { records } from '../../ui/store/register.ts';
import type { Specimen, State } from '../specimen.ts';
import { specimensOf } from '../specimen.ts';
import { manyUses } from './uses.ts';

const UPDATES = {
  entries: [
    { date: '2026-12-03', title: 'Start', text: 'Der erste runde Tisch hat stattgefunden.' },
    { date: '2027-01-07', title: 'Ein Ablauf', text: 'Er passt auf eine Seite.' },
  ],
};
/** Tells how the project goes, which nothing does before it has begun. */
export const addUpdates = (text: Text) => text.add({ 'pilot-updates': UPDATES });

const entry: State = {
  render: () =>
    lawNews.slice(0, 1).map((news) => <NewsEntry key={news.id} news={news} concerned={undefined} />),
};

export const news: readonly Specimen[] = [
  ...specimensOf('NewsPage', {
    first: { render: () => <NewsPage /> },
    'with-uses': { prepare: () => void (records.value = manyUses), render: () => <NewsPage /> },
    'with-project': { prepare: addUpdates, render: () => <NewsPage /> },
  }),
  ...specimensOf('NewsEntry', { alone: entry }),
  ...specimensOf('ConcernedUses', {
    many: {
      render: () => (
        <ConcernedUses
          concerned={{
            sure: [...manyUses, ...manyUses.map((each) => ({ ...each, id: `${each.id}-2` }))],
            open: manyUses.slice(0, 1),
          }}
        />
      ),
    },
  }),
];
