import { computed, signal } from '@preact/signals';
import { effectiveUse } from '../../firm/facts.ts';
import type { News } from '../../register/news.ts';
import { newsOf } from '../../register/news.ts';
import type { Use } from '../../register/use.ts';
import type { Way } from '../../wizard/journeys.ts';
import { assessmentOf } from '../../wizard/journeys.ts';
import { firm } from './firm.ts';

/** Says what is new about the open use. Assessed when somebody wants to know, as it was when it was opened. */
export const newsSource = signal<(() => News | undefined) | undefined>(undefined);
/** What the law says differently since the open use was last assessed, until the user has read it. */
export const news = computed(() => newsSource.value?.());

/** Tells what is new about a use, whose way through the questions this is; nothing if it has no record. */
export function tellNews(use: Use | undefined, way: Way): void {
  const facts = firm.peek();
  newsSource.value = use && (() => newsOf(effectiveUse(use, facts), assessmentOf(way)));
}
