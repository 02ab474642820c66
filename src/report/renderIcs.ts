import type { ReportContext } from './context.ts';
import { fingerprint } from './fingerprint.ts';
import { calendarText } from './ics/calendar.ts';
import { calendarEvents } from './ics/events.ts';

/**
 * The days to come as a calendar. `useId` stays the same for a use, so that a later file replaces its days
 * instead of adding them a second time, also where the law has moved one. The same context and id always give the same text.
 */
export function renderIcs(context: ReportContext, useId: string): string {
  const { assessment, text } = context;
  const use = fingerprint(useId);
  return calendarText({
    version: assessment.ruleSet.version,
    language: text.language,
    asOf: assessment.asOf,
    days: calendarEvents(context).map(({ key, ...event }) => ({ uid: `${use}-${key}`, ...event })),
  });
}
