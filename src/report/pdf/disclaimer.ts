import type { ReportSection } from '../model.ts';
import type { Flow } from './flow.ts';
import { STYLES } from './style.ts';

/** What a document is not, in small print: „Keine Rechtsberatung. Das Ergebnis folgt …“. */
export function disclaimerText({ heading, blocks }: ReportSection): string {
  const texts = blocks.flatMap((each) => (each.type === 'paragraph' ? each.text : []));
  return [`${heading}.`, ...texts].join(' ');
}

/** Draws it, for the foot of a page. */
export function drawDisclaimer(flow: Flow, section: ReportSection): void {
  flow.text('P', disclaimerText(section), STYLES.fine);
}
