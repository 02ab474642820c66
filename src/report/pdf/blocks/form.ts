import type { Block, FormField } from '../../model.ts';
import { drawRule } from '../decoration.ts';
import type { Flow } from '../flow.ts';
import { tickBox } from '../icons.ts';
import { shares } from '../shares.ts';
import { CONTENT_WIDTH, INK, lineHeight, MUTED, PAGE, STYLES } from '../style.ts';

const BOX = 3.6;
/** What a box takes with the space behind it. */
const ROOM = BOX + 2.2;
const OPTION_GAP = 2;
/** Room for handwriting, in millimetres. */
const WRITING = 9;
const COLUMNS = 3;
const COLUMN_GAP = 6;
const BLANK = (CONTENT_WIDTH - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
const ROW = WRITING + 0.6 + lineHeight(STYLES.fine);

/** Lines to fill in by hand: boxes to tick beside each other, blanks in columns. A form is never torn apart. */
export function drawForm(flow: Flow, { fields }: Extract<Block, { type: 'form' }>): void {
  const blanks = fields.filter(({ options }) => !options);
  const room = Math.ceil(blanks.length / COLUMNS) * ROW;
  fields.filter(({ options }) => options).forEach((field) => drawChoice(flow, field, room));
  for (let index = 0; index < blanks.length; index += COLUMNS)
    drawBlanks(flow, blanks.slice(index, index + COLUMNS));
  flow.gap(3);
}

/** What a form takes, in millimetres. */
export function formHeight(flow: Flow, { fields }: Extract<Block, { type: 'form' }>): number {
  const blanks = fields.filter(({ options }) => !options).length;
  const choices = fields.flatMap(({ options }) => (options ? [optionsHeight(flow, options)] : []));
  const rows = Math.ceil(blanks / COLUMNS) * ROW;
  return choices.reduce((sum, each) => sum + lineHeight(STYLES.strong) + 0.8 + each, rows) + 3;
}

/** `room`: what the lines below it take. */
function drawChoice(flow: Flow, { label, options = [] }: FormField, room: number): void {
  const columns = columnsOf(flow, options);
  const height = optionsHeight(flow, options);
  flow.ensure(lineHeight(STYLES.strong) + height + room);
  flow.text('P', label, STYLES.strong);
  flow.gap(0.8);
  const top = flow.y;
  options.forEach((option, index) => {
    const column = columns[index] ?? { x: PAGE.left, width: CONTENT_WIDTH };
    flow.y = top;
    tickBox(flow, { x: column.x - ROOM, y: top + 0.4, size: BOX }, INK, false);
    flow.text('P', option, STYLES.body, column);
  });
  flow.y = top + height;
}

/** Where the options stand beside each other. */
function columnsOf(flow: Flow, options: readonly string[]): { x: number; width: number }[] {
  const needed = options.map((option) => ROOM + flow.widthOf(option, STYLES.body) + OPTION_GAP);
  const widths = shares(needed, CONTENT_WIDTH);
  return widths.map((width, index) => {
    const left = widths.slice(0, index).reduce((sum, each) => sum + each, PAGE.left);
    return { x: left + ROOM, width: width - ROOM - OPTION_GAP };
  });
}

function optionsHeight(flow: Flow, options: readonly string[]): number {
  const columns = columnsOf(flow, options);
  return Math.max(
    ...options.map((option, index) => flow.heightOf(option, STYLES.body, columns[index]?.width)),
  );
}

function drawBlanks(flow: Flow, blanks: readonly FormField[]): void {
  flow.gap(WRITING);
  const top = flow.y;
  blanks.forEach(({ label }, index) => {
    const x = PAGE.left + index * (BLANK + COLUMN_GAP);
    drawRule(flow, top, MUTED, { x, width: BLANK });
    flow.y = top + 0.6;
    flow.text('P', label, STYLES.fine, { x, width: BLANK });
  });
}
