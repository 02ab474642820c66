import type { Checklist } from './checklist.ts';
import { checklistOf, sectionOf } from './checklist.ts';
import type { AnswerLine, Block, Invitation, Report, ReportSection, SectionId } from './model.ts';
import type { ScaleBlock, TimelineEntry } from './drawnBlocks.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;
/** The first page: what one hangs up and signs. */
export type Sheet = {
  heading: string;
  verdict?: Of<'verdict'>;
  /** What belongs beside the verdict at once: contradictions, caveats, alarms. */
  beside: readonly (Of<'caution'> | Of<'notice'>)[];
  scale?: ScaleBlock;
  /** What is to come, the next day first. */
  dates: readonly TimelineEntry[];
  /** Advice for every day, where nothing more urgent takes the room; when to check again. */
  lists: readonly ReportSection[];
  invitation: Invitation;
  record?: ReportSection;
  disclaimer?: ReportSection;
};
/** What ends a report: sources, beside them the code that opens the case again. */
export type Closing = { sources: ReportSection; code?: Of<'code'> };
/** The report as it stands on paper: a page to hang up, a checklist, and all else as an annex. Nothing stands there twice. */
export type Paper = {
  sheet: Sheet;
  /** Open questions: their numbers stand beside what hangs on them. */
  open?: ReportSection;
  questions: readonly AnswerLine[];
  /** What is said before and after the tasks. */
  intro: readonly Block[];
  hints: readonly Of<'notice'>[];
  checklist: Checklist;
  annex: readonly ReportSection[];
  closing?: Closing;
};

/** The parts of the annex in their order. */
const ANNEX: readonly SectionId[] = [
  ...(['later', 'grounds', 'checks', 'levers', 'relief', 'ceilings', 'beside', 'contact', 'tips'] as const),
  'answers',
];
/** So many dates have room on the first page. */
const MOST_DATES = 4;

/** Arranges a report for paper. */
export function paperOf(report: Report): Paper {
  const open = sectionOf(report, 'open');
  const plan = sectionOf(report, 'plan')?.paper ?? [];
  const closing = closingOf(report);
  const questions = open?.blocks.flatMap((each) => (each.type === 'questions' ? each.lines : [])) ?? [];
  return {
    sheet: sheetOf(report),
    ...(open && { open }),
    questions,
    intro: plan.filter(({ type }) => type === 'paragraph'),
    hints: plan.filter((each) => each.type === 'notice'),
    checklist: checklistOf(report),
    annex: annexOf(report, questions),
    ...(closing && { closing }),
  };
}

function sheetOf(report: Report): Sheet {
  const result = sectionOf(report, 'result');
  const blocks = result?.blocks ?? [];
  const [verdict] = blocks.filter((each) => each.type === 'verdict');
  const [scale] = blocks.filter((each) => each.type === 'scale');
  const [again, record, disclaimer] = (['again', 'record', 'disclaimer'] as const).map((id) =>
    sectionOf(report, id),
  );
  return {
    heading: result?.heading ?? '',
    ...(verdict && { verdict }),
    beside: blocks.filter(isBeside),
    ...(scale && { scale }),
    dates: datesOf(report),
    lists: [...(isCalm(report) ? tipsOf(report) : []), ...(again ? [again] : [])],
    invitation: report.invitation,
    ...(record && { record }),
    ...(disclaimer && { disclaimer }),
  };
}

/** No warning and no date takes the room of advice on the first page. */
function isCalm(report: Report): boolean {
  const blocks = sectionOf(report, 'result')?.blocks ?? [];
  return !blocks.some(isBeside) && datesOf(report).length === 0;
}

/** What the steps have not said. */
function tipsOf(report: Report): readonly ReportSection[] {
  const tips = sectionOf(report, 'tips');
  return tips?.paper && tips.paper.length > 0 ? [{ ...tips, blocks: tips.paper }] : [];
}

function isBeside(block: Block): block is Sheet['beside'][number] {
  return block.type === 'caution' || (block.type === 'notice' && block.isAlarm === true);
}

function datesOf(report: Report): readonly TimelineEntry[] {
  const blocks = sectionOf(report, 'timeline')?.blocks ?? [];
  const entries = blocks.flatMap((each) => (each.type === 'timeline' ? each.entries : []));
  const today = entries.findIndex(({ kind }) => kind === 'today');
  return entries.slice(today + 1, today + 1 + MOST_DATES);
}

function annexOf(report: Report, questions: readonly AnswerLine[]): readonly ReportSection[] {
  return ANNEX.flatMap((id) => {
    if (id === 'tips') return isCalm(report) ? [] : tipsOf(report);
    const section = sectionOf(report, id);
    if (!section || isListed(section)) return [];
    const blocks = section.paper ?? section.blocks;
    return [{ ...section, blocks: blocks.map((each) => withoutOpen(each, questions)) }];
  });
}

function closingOf(report: Report): Closing | undefined {
  const [code] = sectionOf(report, 'again')?.blocks.filter((each) => each.type === 'code') ?? [];
  const sources = sectionOf(report, 'sources');
  return sources && { sources: { ...sources, blocks: sources.paper ?? [] }, ...(code && { code }) };
}

/** Tasks to come stand in the checklist. */
function isListed({ id, blocks }: ReportSection): boolean {
  return id === 'later' && blocks.some(({ type }) => type === 'finding');
}

/** What was not answered stands among the open questions. */
function withoutOpen(block: Block, questions: readonly AnswerLine[]): Block {
  if (block.type !== 'answers') return block;
  const isOpen = (line: AnswerLine) =>
    line.isUnknown &&
    questions.some(({ question, text }) => question === line.question && text === line.text);
  return { ...block, lines: block.lines.filter((line) => !isOpen(line)) };
}
