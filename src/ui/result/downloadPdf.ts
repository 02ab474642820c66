import type { Assessment } from '../../domain/assess.ts';
import { takenOnWay } from '../../firm/facts.ts';
import type { Text } from '../../i18n/text.ts';
import { recordOf } from '../../register/record.ts';
import type { Content } from '../../register/use.ts';
import type { Report } from '../../report/model.ts';
import { renderPdf } from '../../report/pdf/renderPdf.ts';
import { loadFonts } from '../../report/pdf/loadFonts.ts';
import type { PdfFonts } from '../../report/pdf/taggedPdf.ts';
import { counting } from '../store/arrivals.ts';
import { saveFile } from '../parts/saveFile.ts';
import { journey, openId } from '../store/session.ts';
import { shownReport } from '../report/shownReport.ts';
import { RESULT_TEXTS, showTexts, useText } from '../parts/texts.ts';

/** Makes the PDF of an assessment and hands it to the browser as a download. */
export async function downloadPdf(
  assessment: Assessment,
  content: Content,
  stop: AbortSignal,
): Promise<void> {
  const fonts = loadFonts();
  await showTexts(useText().language, RESULT_TEXTS);
  const text = useText();
  const report = shownReport(assessment, content, text);
  const bytes = pdfOf(report, { assessment, content, text, fonts: await fonts });
  saveFile(new Blob([bytes], { type: 'application/pdf' }), `${report.fileName}.pdf`, stop);
}

type Made = { assessment: Assessment; content: Content; text: Text; fonts: PdfFonts };

/** The PDF of the report on the open use, which carries what was said. */
export function pdfOf(report: Report, { assessment, content, text, fonts }: Made): ArrayBuffer {
  const taken = takenOnWay(journey.peek());
  const data = recordOf({ ...counting(content), taken }, assessment, openId.peek());
  return renderPdf(report, { fonts, date: assessment.asOf, t: text.t, data });
}
