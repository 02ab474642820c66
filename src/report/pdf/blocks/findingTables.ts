import type { Outcome } from '../../../domain/finding.ts';
import type { ComparisonBlock, FindingBlock } from '../../model.ts';
import type { Task } from '../../task.ts';
import type { Flow } from '../flow.ts';
import { outcomeIcon, tickBox } from '../icons.ts';
import { CONTENT_WIDTH, INK, OUTCOME_COLOURS, STYLES } from '../style.ts';
import type { Cell, Part, Sign } from '../table.ts';
import { drawTable } from '../table.ts';
import { headsOf } from './tables.ts';

const SIGN = 6;
const WHO = 22;
const WHEN = 42;
const OUTCOME = 46;
const PROVISION = 42;
const LEVER = 62;

export type TaskFinding = FindingBlock & { task: Task };

/** The plan: a box to tick, what to do, who does it, from when it applies and where that is written. */
export function drawTasks(flow: Flow, tasks: readonly TaskFinding[]): void {
  const widths = { what: CONTENT_WIDTH - WHO - WHEN, who: WHO, when: WHEN };
  const rows = tasks.map((block): Cell[] => {
    const { task, paragraphs, title, citation } = block;
    // A tick is drawn and said.
    const said = task.done ? flow.t('report:pdf.done', { title }) : title;
    const more = [...paragraphs.map(body), ...openPart(flow, block), ...task.notes.map(fine)];
    return [
      { text: said, style: STYLES.strong, width: widths.what, more, sign: boxOf(flow, task) },
      { text: task.who, style: STYLES.fine, width: WHO },
      { text: task.when, style: STYLES.fine, width: WHEN, more: [linkPart(citation)] },
    ];
  });
  drawTable(flow, headsOf(flow, widths), rows);
}

/** Checks with their light: what was checked, how it stands, where that is written. */
export function drawChecks(flow: Flow, checks: readonly FindingBlock[]): void {
  const widths = { check: CONTENT_WIDTH - OUTCOME - PROVISION, outcome: OUTCOME, provision: PROVISION };
  const rows = checks.map((block): Cell[] => {
    const { outcome = 'untested', outcomeText = '', title, citation } = block;
    const style = { ...STYLES.label, colour: OUTCOME_COLOURS[outcome] };
    const sign = lightOf(flow, outcome);
    return [
      { text: title, style: STYLES.strong, width: widths.check, more: checkParts(flow, block), sign },
      { text: outcomeText, style, width: OUTCOME },
      { ...linkPart(citation), width: PROVISION },
    ];
  });
  drawTable(flow, headsOf(flow, widths), rows);
}

/** What is missing stands in the plan with all that is said about it; what is fulfilled needs no more words. */
function checkParts(flow: Flow, block: FindingBlock): Part[] {
  const { outcome, paragraphs, more, facts } = block;
  if (outcome === 'passed' || outcome === 'failed') return [];
  const said = facts.length === 0 ? [] : [fine(facts.join(' · '))];
  return [...[...paragraphs, ...more].map(body), ...openPart(flow, block), ...said];
}

function boxOf(flow: Flow, { done }: Task): Sign {
  return { room: SIGN, draw: (x, y) => tickBox(flow, { x, y: y + 0.4, size: 3.6 }, INK, done) };
}

function lightOf(flow: Flow, outcome: Outcome): Sign {
  const colour = OUTCOME_COLOURS[outcome];
  return { room: SIGN, draw: (x, y) => outcomeIcon(flow, outcome, x + 0.6, y + 0.6, 3, colour) };
}

/** Changes of the use and what would follow from each. */
export function drawComparisons(flow: Flow, comparisons: readonly ComparisonBlock[]): void {
  const widths = { lever: LEVER, effect: CONTENT_WIDTH - LEVER };
  const separator = flow.t('report:titles.separator');
  const rows = comparisons.map(({ title, text, changes }): Cell[] => [
    { text: title, style: STYLES.strong, width: widths.lever },
    {
      ...{ text, style: STYLES.body, width: widths.effect },
      more: changes.map(({ lead, titles }) => body(`${lead} ${titles.join(separator)}.`)),
    },
  ]);
  drawTable(flow, headsOf(flow, widths), rows);
}

const body = (text: string): Part => ({ text, style: STYLES.body });
const fine = (text: string): Part => ({ text, style: STYLES.fine });
function linkPart({ text, href }: FindingBlock['citation']): Part {
  return { text, href, style: { ...STYLES.fine, colour: STYLES.link.colour } };
}

function openPart(flow: Flow, { open }: FindingBlock): Part[] {
  if (open.length === 0) return [];
  const questions = open.map((line) => line.text).join(' · ');
  return [body(flow.t('report:pdf.open', { questions }))];
}
