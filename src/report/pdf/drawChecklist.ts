import type { TaskBlock, TaskGroup } from '../checklist.ts';
import { taskNotes } from '../checklist.ts';
import type { AnswerLine } from '../model.ts';
import type { Paper } from '../paper.ts';
import { drawTitled, titledHeight } from './blocks/statement.ts';
import { drawHint } from './blocks/statement.ts';
import { drawLabelled, drawParagraph } from './blocks/texts.ts';
import type { Flow } from './flow.ts';
import { tickBox } from './icons.ts';
import { drawSectionHead } from './sectionHead.ts';
import { CONTENT_WIDTH, INK, lineHeight, PAGE, STYLES } from './style.ts';

const INDENT = 6.5;
const BOX = 3.8;
const COLUMN = { x: PAGE.left + INDENT, width: CONTENT_WIDTH - INDENT };
/** Room for a heading and a first task. */
const START = 27;

/** What is open and what is to be done, each with a box or a number; on the second page. */
export function drawChecklist(flow: Flow, paper: Paper): void {
  const { open, questions, intro, hints, checklist } = paper;
  if (open)
    flow.tagging.element('Sect', () => {
      drawSectionHead(flow, open.heading, START);
      open.blocks.forEach((each) => each.type === 'paragraph' && drawParagraph(flow, each));
      drawLabelled(
        flow,
        questions.map(({ text }, index) => [`${index + 1}.`, text]),
      );
    });
  const { count } = checklist;
  flow.tagging.element('Sect', () => {
    drawSectionHead(
      flow,
      flow.t(`report:paper.${count > 0 ? 'checklistOf' : 'checklist'}`, { count }),
      START,
    );
    intro.forEach((each) => each.type === 'paragraph' && drawParagraph(flow, each));
    checklist.groups.forEach((each) => drawGroup(flow, each, questions));
    const vendor = { ...checklist.vendor, title: flow.t('report:paper.vendor') };
    if (vendor.tasks.length > 0) drawGroup(flow, vendor, questions);
    hints.forEach((each) => drawHint(flow, each));
  });
}

function drawGroup(flow: Flow, group: TaskGroup, questions: readonly AnswerLine[]): void {
  const { title, tasks, said } = group;
  flow.ensure(START);
  flow.text('H3', title, STYLES.subheading);
  said.forEach((each) => flow.text('P', each, STYLES.fine));
  flow.gap(1);
  flow.tagging.element('L', () =>
    tasks.forEach((each) => drawTask(flow, each, taskNotes(each, group, questions, flow.t))),
  );
  flow.gap(1.5);
}

/** A box to tick, what to do and where that is written, how to begin, what to know about it. */
function drawTask(flow: Flow, block: TaskBlock, notes: readonly string[]): void {
  const { task, title, citation, paragraphs } = block;
  const texts = [
    ...paragraphs.map((text) => ({ text, style: STYLES.body })),
    ...(notes.length > 0 ? [{ text: notes.join(' · '), style: STYLES.fine }] : []),
  ];
  const height = texts.reduce((sum, { text, style }) => sum + flow.heightOf(text, style, COLUMN.width), 0);
  flow.ensure(titledHeight(flow, title, COLUMN) + height);
  flow.tagging.element('LI', () => {
    const y = flow.y + (lineHeight(STYLES.strong) - BOX) / 2;
    tickBox(flow, { x: PAGE.left + 0.3, y, size: BOX }, INK, task.done);
    flow.tagging.element('LBody', () => {
      // A tick is drawn and said.
      const said = task.done ? flow.t('report:pdf.done', { title }) : title;
      drawTitled(flow, { tag: 'P', title: said, link: citation }, COLUMN);
      texts.forEach(({ text, style }) => flow.text('P', text, style, COLUMN));
    });
  });
  flow.gap(1.2);
}
