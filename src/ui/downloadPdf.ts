import type { Assessment } from '../domain/assess.ts';
import type { Content } from '../register/use.ts';
import { renderPdf } from '../report/pdf/renderPdf.ts';
import { loadFonts } from '../report/pdf/loadFonts.ts';
import { saveFile } from './saveFile.ts';
import { shownReport } from './shownReport.ts';
import { RESULT_TEXTS, showTexts, useText } from './texts.ts';

/** Makes the PDF of an assessment and hands it to the browser as a download. */
export async function downloadPdf(
  assessment: Assessment,
  content: Content,
  stop: AbortSignal,
): Promise<void> {
  await showTexts(useText().language, RESULT_TEXTS);
  const text = useText();
  const report = shownReport(assessment, content, text);
  const bytes = renderPdf(report, { fonts: await loadFonts(), date: assessment.asOf, t: text.t });
  saveFile(new Blob([bytes], { type: 'application/pdf' }), `${report.fileName}.pdf`, stop);
}
