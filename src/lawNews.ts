import file from '../rules/news.json';
import type { LawNews } from './domain/news.ts';
import { latestFirst } from './domain/news.ts';

/** What is new about the law, the latest first. Loaded by the page that shows it; no rule reads it. */
export const lawNews: readonly LawNews[] = latestFirst(file.news as readonly LawNews[]);
