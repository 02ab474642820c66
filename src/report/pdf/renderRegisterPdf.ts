import type { RegisterReport, RegisterUse } from '../registerModel.ts';
import { drawDisclaimer } from './disclaimer.ts';
import { drawFirm, drawStandings } from './firmPages.ts';
import type { Flow } from './flow.ts';
import { drawCells, drawHeading } from './cells.ts';
import { drawBlock } from './renderPdf.ts';
import { PAGE, STYLES } from './style.ts';
import type { PdfOptions } from './taggedPdf.ts';
import { taggedPdf } from './taggedPdf.ts';

/** Widths of the columns as shares of the page. */
const OVERVIEW = [0.36, 0.26, 0.2, 0.18];
const TASKS = [0.47, 0.23, 0.21, 0.09];

/** Draws all uses of a firm as a tagged PDF: an overview, then each use on a page of its own, with its bookmark. */
export function renderRegisterPdf(report: RegisterReport, options: PdfOptions): ArrayBuffer {
  return taggedPdf(report, options, {
    names: ({ product, title }) => [product, title],
    subject: options.t('report:pdf.subject'),
    draw: (flow, shown) => {
      drawOverview(flow, shown);
      shown.uses.forEach((use) => drawUse(flow, use));
    },
  });
}

function drawOverview(flow: Flow, report: RegisterReport): void {
  const { product, date, title, firm, disclaimer } = report;
  flow.text('P', `${product} · ${date}`, STYLES.fine);
  flow.gap(2);
  flow.text('H1', title, STYLES.title);
  flow.gap(3);
  flow.tagging.element('Sect', () => drawUses(flow, report));
  if (firm) drawFirm(flow, firm);
  drawDisclaimer(flow, disclaimer);
}

/** Who stands where, as a picture and as a table. */
function drawUses(flow: Flow, { intro, overview, firm }: RegisterReport): void {
  const heading = flow.t('formats:register.overview');
  flow.bookmark(heading);
  flow.text('P', intro, STYLES.body);
  flow.gap(3);
  if (firm) drawStandings(flow, firm);
  flow.text('H2', heading, STYLES.heading);
  flow.gap(1.5);
  drawCells(flow, overview, OVERVIEW, STYLES.strong);
}

function drawUse(flow: Flow, { title, notes, sections, tasks }: RegisterUse): void {
  flow.ensure(PAGE.height);
  flow.tagging.element('Sect', () => {
    flow.bookmark(title);
    flow.text('H2', title, STYLES.title);
    notes.forEach((note) => flow.text('P', note, STYLES.fine));
    flow.gap(3);
    for (const { heading, blocks } of sections) {
      drawHeading(flow, heading);
      blocks.forEach((block) => drawBlock(flow, block));
    }
    for (const { heading, table } of tasks) {
      drawHeading(flow, heading);
      drawCells(flow, table, TASKS, STYLES.body);
    }
  });
}
