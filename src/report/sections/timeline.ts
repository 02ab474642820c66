import { daysBetween, LONG_IN_FORCE } from '../../domain/time.ts';
import type { IsoDate } from '../../domain/types.ts';
import type { ReportContext } from '../context.ts';
import { dateText, isLongAgo, shortDateText, startHead } from '../dates.ts';
import type { ReportSection } from '../model.ts';
import type { TimelineEntry } from '../drawnBlocks.ts';
import type { TimelineDay } from '../timeline/days.ts';
import { timelineDays } from '../timeline/days.ts';
import { isForVendor } from '../planTasks.ts';
import { positionsOf } from '../timeline/layout.ts';
import { titlesText } from '../titles.ts';

type Entry = Omit<TimelineEntry, 'position'>;

/** What applies since when and what comes when, with today in between; left out when there is no date. */
export function timelineSection(context: ReportContext): ReportSection | undefined {
  const { assessment, text } = context;
  const days = timelineDays(context);
  if (days.length === 0) return undefined;
  const past = days.filter(({ date }) => date <= assessment.asOf);
  const coming = days.filter(({ date }) => date > assessment.asOf);
  const entry = (day: TimelineDay) => entryOf(day, context);
  const entries = [...past.map(entry), todayEntry(context), ...coming.map(entry)];
  const dates = [...past.map(({ date }) => date), assessment.asOf, ...coming.map(({ date }) => date)];
  const positions = positionsOf(dates.map((date) => daysBetween(assessment.asOf, date)));
  return {
    id: 'timeline',
    heading: text.t('report:timeline.heading'),
    count: days.length,
    blocks: [
      { type: 'paragraph', text: text.t('report:timeline.intro') },
      {
        type: 'timeline',
        entries: entries.map((each, index) => ({ ...each, position: positions[index] ?? 0 })),
      },
    ],
  };
}

function todayEntry({ assessment, text }: ReportContext): Entry {
  return {
    kind: 'today',
    when: text.t('report:timeline.today', { date: dateText(assessment.asOf, text) }),
    short: shortDateText(assessment.asOf, text),
    note: text.t('report:timeline.notes.today'),
    lines: [],
    brief: [],
  };
}

function entryOf(day: TimelineDay, context: ReportContext): Entry {
  const { assessment, text } = context;
  const isPast = day.date <= assessment.asOf;
  const kind = day.reading !== 'sure' ? 'disputed' : isPast ? 'past' : 'coming';
  return {
    kind,
    when: startHead(day.date, assessment.asOf, text),
    short: shortOf(day.date, context),
    note: text.t(`report:timeline.notes.${kind}`),
    lines: linesOf(day, context),
    brief: linesOf(day, context, 1),
  };
}

function shortOf(date: IsoDate, { assessment, text }: ReportContext): string {
  if (date === LONG_IN_FORCE) return startHead(date, assessment.asOf, text);
  return isLongAgo(date, assessment.asOf) ? date.slice(0, 4) : shortDateText(date, text);
}

/** `most`: so many titles are named, the others counted. */
function linesOf({ reading, rules, open }: TimelineDay, context: ReportContext, most?: number): string[] {
  const { text } = context;
  const line = (key: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [text.t(`report:timeline.${key}`, { titles: titlesText(ids, text, most) })];
  const lines = (key: string, ids: readonly string[]) => {
    const own = ids.filter((id) => !isForVendor(id, context));
    const ofVendor = ids.filter((id) => !own.includes(id));
    const vendor = line('vendor', ofVendor).map((titles) => text.t(`report:timeline.${key}`, { titles }));
    return [...line(key, own), ...vendor];
  };
  return [...lines(reading, rules), ...lines(`${reading}Open`, open)];
}
