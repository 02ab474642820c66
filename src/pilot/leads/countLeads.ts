import { BETWEEN_TASKS } from '../record.ts';
import { anonymous } from './anonymous.ts';
import type { Lead } from './readLeads.ts';
import { OTHER } from './columns.ts';

/** What is counted, in the order of the report. */
export const COUNTED = [
  'kind',
  'obstacle',
  'branch',
  'size',
  'useCase',
  'resultClass',
  'hardestTasks',
  'campaign',
  'month',
] as const;
export type Counted = (typeof COUNTED)[number];
/** A value with the number of enquiries that have it; the empty value means: not stated, `OTHER`: none that is known. */
export type Count = { value: string; count: number };
export type LeadCounts = {
  total: number;
  counts: Readonly<Record<Counted, readonly Count[]>>;
  /** What people wrote in their own words, without what would tell who they are. */
  words: readonly string[];
};

/** Counts enquiries: months in order, all else the most frequent first, what was not stated last. */
export function countLeads(leads: readonly Lead[]): LeadCounts {
  const entries = COUNTED.map((counted) => [
    counted,
    countOf(
      leads.flatMap((lead) => valuesOf(lead, counted)),
      counted,
    ),
  ]);
  return {
    total: leads.length,
    counts: Object.fromEntries(entries) as LeadCounts['counts'],
    words: leads.map(anonymous).filter((each) => each !== ''),
  };
}

/** Each task counts on its own, all else as it stands. */
function valuesOf(lead: Lead, counted: Counted): string[] {
  if (counted === 'hardestTasks') return lead.hardestTasks.split(BETWEEN_TASKS);
  return [counted === 'month' ? lead.requestedAt.slice(0, '2026-11'.length) : lead[counted]];
}

function countOf(values: readonly string[], counted: Counted): Count[] {
  const counts = [...new Set(values)].map((value) => ({
    value,
    count: values.filter((each) => each === value).length,
  }));
  const isLast = ({ value }: Count) => (value === '' ? 2 : value === OTHER ? 1 : 0);
  const byCount = (a: Count, b: Count) => (counted === 'month' ? 0 : b.count - a.count);
  return counts.sort((a, b) => isLast(a) - isLast(b) || byCount(a, b) || a.value.localeCompare(b.value));
}
