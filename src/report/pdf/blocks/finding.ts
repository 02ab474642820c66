import type { FindingBlock } from '../../model.ts';
import type { Flow } from '../flow.ts';
import { outcomeIcon, tickBox } from '../icons.ts';
import { CONTENT_WIDTH, INK, lineHeight, OUTCOME_COLOURS, PAGE, STYLES } from '../style.ts';
import { drawLink } from './texts.ts';

const INDENT = 7;
const COLUMN = { x: PAGE.left + INDENT, width: CONTENT_WIDTH - INDENT };

/** One statement: title with sign or box to tick, what is said, then date and provision in small print. */
export function drawFinding(flow: Flow, block: FindingBlock): void {
  const [first = ''] = block.paragraphs;
  flow.ensure(
    flow.heightOf(block.title, STYLES.subheading, COLUMN.width) +
      Math.min(flow.heightOf(first, STYLES.body, COLUMN.width), 3 * lineHeight(STYLES.body)) +
      lineHeight(STYLES.label),
  );
  drawSign(flow, block);
  flow.text('H3', titleOf(flow, block), STYLES.subheading, COLUMN);
  if (block.outcome && block.outcomeText) {
    flow.text('P', block.outcomeText, { ...STYLES.label, colour: OUTCOME_COLOURS[block.outcome] }, COLUMN);
  }
  [...block.paragraphs, ...block.more].forEach((each) => flow.text('P', each, STYLES.body, COLUMN));
  drawOpen(flow, block);
  drawSmallPrint(flow, block);
  flow.gap(3);
}

/** A tick is drawn and said. */
function titleOf({ t }: Flow, { title, done }: FindingBlock): string {
  return done ? t('report:pdf.done', { title }) : title;
}

/** Facts and provision share a line where they fit. */
function drawSmallPrint(flow: Flow, { facts, citation }: FindingBlock): void {
  const style = { ...STYLES.small, colour: STYLES.link.colour };
  const said = facts.join(' · ');
  const joined = said ? `${said} · ` : '';
  flow.use(STYLES.small);
  const end = COLUMN.x + flow.doc.getTextWidth(joined);
  const fits = end + flow.doc.getTextWidth(citation.text) <= COLUMN.x + COLUMN.width;
  flow.ensure(lineHeight(STYLES.small));
  if (said) flow.text('P', fits ? joined : said, STYLES.small, COLUMN);
  if (said && fits) flow.y -= lineHeight(STYLES.small);
  drawLink(flow, citation, style, fits ? end : COLUMN.x);
}

function drawSign(flow: Flow, block: FindingBlock): void {
  if (block.tickable) tickBox(flow, { x: PAGE.left, y: flow.y + 0.5, size: 4 }, INK, block.done);
  else if (block.outcome) {
    outcomeIcon(flow, block.outcome, PAGE.left, flow.y + 0.7, 3.6, OUTCOME_COLOURS[block.outcome]);
  } else flow.box(PAGE.left, flow.y + 1.4, 2.2, 2.2, STYLES.link.colour, 1.1);
}

function drawOpen(flow: Flow, { open }: FindingBlock): void {
  if (open.length === 0) return;
  const questions = open.map((line) => line.text).join(' · ');
  flow.text('P', flow.t('report:pdf.open', { questions }), STYLES.body, COLUMN);
}
