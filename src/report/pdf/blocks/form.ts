import type { Block, FormField } from '../../model.ts';
import type { Flow } from '../flow.ts';
import { tickBox } from '../icons.ts';
import { CONTENT_WIDTH, INK, lineHeight, MUTED, PAGE, STYLES } from '../style.ts';

const BOX = 3.6;
/** What a box takes with the space behind it. */
const ROOM = BOX + 2.2;
/** Room for handwriting, in millimetres. */
const WRITING = 9;
const COLUMN_GAP = 8;
const HALF = (CONTENT_WIDTH - COLUMN_GAP) / 2;

/** Lines to fill in by hand: boxes to tick beside each other, blanks in two columns. */
export function drawForm(flow: Flow, { fields }: Extract<Block, { type: 'form' }>): void {
  const blanks = fields.filter(({ options }) => !options);
  fields.filter(({ options }) => options).forEach((field) => drawChoice(flow, field));
  for (let index = 0; index < blanks.length; index += 2) drawBlanks(flow, blanks.slice(index, index + 2));
  flow.gap(3);
}

function drawChoice(flow: Flow, { label, options = [] }: FormField): void {
  const width = CONTENT_WIDTH / options.length;
  const column = (index: number) => ({ x: PAGE.left + index * width + ROOM, width: width - ROOM - 2 });
  const heights = options.map((option, index) => flow.heightOf(option, STYLES.body, column(index).width));
  flow.ensure(lineHeight(STYLES.strong) + Math.max(...heights) + WRITING);
  flow.text('P', label, STYLES.strong);
  flow.gap(0.8);
  const top = flow.y;
  options.forEach((option, index) => {
    flow.y = top;
    tickBox(flow, { x: column(index).x - ROOM, y: top + 0.4, size: BOX }, INK, false);
    flow.text('P', option, STYLES.body, column(index));
  });
  flow.y = top + Math.max(...heights);
}

function drawBlanks(flow: Flow, blanks: readonly FormField[]): void {
  flow.ensure(WRITING + lineHeight(STYLES.fine));
  flow.gap(WRITING);
  const top = flow.y;
  blanks.forEach(({ label }, index) => {
    const x = PAGE.left + index * (HALF + COLUMN_GAP);
    flow.rule(top, MUTED, x, HALF);
    flow.y = top + 0.6;
    flow.text('P', label, STYLES.fine, { x, width: HALF });
  });
}
