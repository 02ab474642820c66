import type { RiskClass } from '../domain/types.ts';

/** What pages, paper and PDF draw beside the words: classes, the staircase, days, before and after. */

/** A class or an interval of classes, with its words. */
export type ClassMark = { from: RiskClass; to: RiskClass; text: string };
/** What goes, comes or opens with a change: a lead, and each thing by its name. */
export type Change = { kind: 'dropped' | 'added' | 'opened'; lead: string; titles: readonly string[] };
export type TimelineEntry = {
  kind: 'past' | 'today' | 'coming' | 'disputed';
  /** The day in words, e.g. „Ab 2. Dezember 2027, in gut einem Jahr“. */
  when: string;
  /** The day and its kind in the drawing, e.g. „2. Dez. 2027“, „umstritten“. */
  short: string;
  note: string;
  /** What applies from that day, and the same in few words. */
  lines: readonly string[];
  brief: readonly string[];
  /** Place in the drawing, from 0 to 1. */
  position: number;
};
export type ScaleStep = { riskClass: RiskClass; label: string };
/** The staircase of classes: where the use stands, by number, and where it will stand from a day on. */
export type ScaleBlock = {
  type: 'scale';
  steps: readonly ScaleStep[];
  now: { from: number; to: number; label: string };
  later?: { step: number; label: string };
  text: string;
};

/** Before and after of a change: the classes, a sentence on them, and every difference by name. */
export type ComparisonBlock = {
  type: 'comparison';
  title: string;
  before: ClassMark;
  after: ClassMark;
  text: string;
  /** The same in numbers: the class that it would be, so many tasks less. */
  effects: readonly string[];
  changes: readonly Change[];
};
