import { assess } from '../domain/assess.ts';
import { rank } from '../domain/risk.ts';
import type { IsoDate } from '../domain/types.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import type { Text } from '../i18n/text.ts';
import type { Operator } from '../operator.ts';
import type { ReportContext } from '../report/context.ts';
import { inTheirWords } from '../report/context.ts';
import type { Range } from '../report/chips.ts';
import { nextDateOf, openCounts } from '../report/chips.ts';
import { nameOfUse } from '../report/nameOfUse.ts';
import type { News } from './news.ts';
import { newsOf } from './news.ts';
import type { Use } from './use.ts';
import { contentOf } from './use.ts';

/** One line of the register: how a use stands today. */
export type Summary = Range & {
  use: Use;
  /** The name the user gave, else the typical use. */
  title: string;
  /** The typical use; missing where it is the title already, or not chosen yet. */
  kind?: string;
  /** Not all questions have been asked yet. */
  isUnfinished: boolean;
  tasks: number;
  questions: number;
  nextDate?: IsoDate;
  news?: News;
};
export type SummaryContext = { ruleSet: RuleSet; asOf: IsoDate; text: Text; operator: Operator };

/** Assesses a saved use under today's rules. */
export function reportContextOf(use: Use, { ruleSet, asOf, text, operator }: SummaryContext): ReportContext {
  const { content } = contentOf(use, ruleSet);
  const assessment = assess(ruleSet, content.answers, asOf);
  return inTheirWords({ assessment, ruleSet, text, operator, name: use.name, done: content.done });
}

/** How a saved use stands under today's rules, in one line. */
export function summaryOf(use: Use, context: SummaryContext): Summary {
  return summaryIn(use, reportContextOf(use, context));
}

/** The same for a use that is assessed already. */
export function summaryIn(use: Use, context: ReportContext): Summary {
  const { assessment, ruleSet, text } = context;
  const { atLeast, atMost, otherwise } = assessment.risk;
  const title = nameOfUse(use, ruleSet, text);
  const kind = nameOfUse({ ...use, name: '' }, ruleSet, text);
  const [nextDate, news] = [nextDateOf(assessment), newsOf(use, assessment)];
  return {
    ...{ use, title, atLeast, atMost },
    ...(otherwise && { otherwise }),
    ...(kind !== title && { kind }),
    isUnfinished: assessment.next !== undefined,
    ...openCounts(context),
    ...(nextDate !== undefined && { nextDate }),
    ...(news && { news }),
  };
}

export const SORTINGS = ['saved', 'name', 'class', 'date'] as const;
export type Sorting = (typeof SORTINGS)[number];

/** Puts the lines in order: by name, strictest class first, next date first, or last saved first. */
export function sortSummaries(list: readonly Summary[], by: Sorting, language: string): Summary[] {
  const names = new Intl.Collator(language, { numeric: true });
  const weight = (each: Summary) => rank(each.atMost) * 10 + rank(each.atLeast);
  const date = (each: Summary) => each.nextDate ?? '9999';
  const orders: Record<Sorting, (a: Summary, b: Summary) => number> = {
    name: (a, b) => names.compare(a.title, b.title),
    class: (a, b) => weight(b) - weight(a),
    date: (a, b) => date(a).localeCompare(date(b)),
    saved: (a, b) => b.use.savedAt.localeCompare(a.use.savedAt),
  };
  return [...list].sort((a, b) => orders[by](a, b) || names.compare(a.title, b.title));
}
