import type { ReportContext } from '../../report/context.ts';
import type { Report } from '../../report/model.ts';
import { renderCsv } from '../../report/renderCsv.ts';
import { renderIcs } from '../../report/renderIcs.ts';
import { renderJson } from '../../report/renderJson.ts';
import { renderMarkdown } from '../../report/renderMarkdown.ts';
import { rulesChecksum } from '../../rulesChecksum.ts';
import { reportContext } from '../report/reportContext.ts';
import { saveFile } from '../parts/saveFile.ts';
import { assessment, context, openId } from '../store/session.ts';
import { shownReport } from '../report/shownReport.ts';
import { useText } from '../parts/texts.ts';

type Writer = { type: string; write: (context: ReportContext, report: Report) => string };
const WRITERS = {
  ics: { type: 'text/calendar', write: (shown) => renderIcs(shown, openId.peek()) },
  csv: { type: 'text/csv', write: renderCsv },
  md: { type: 'text/markdown', write: (_, report) => renderMarkdown(report) },
  json: { type: 'application/json', write: (shown) => renderJson(shown, rulesChecksum) },
} as const satisfies Record<string, Writer>;
export type MoreFormat = keyof typeof WRITERS;

/** Hands the result of the open use to the browser as a file for other programs. */
export function downloadFormat(format: MoreFormat, stop: AbortSignal): void {
  const shown = [assessment.peek(), context.peek(), useText()] as const;
  const report = shownReport(...shown);
  const { type, write } = WRITERS[format];
  const content = new Blob([write(reportContext(...shown), report)], { type: `${type};charset=utf-8` });
  saveFile(content, `${report.fileName}.${format}`, stop);
}
