import { assess } from '../domain/assess.ts';
import { buildReport } from '../report/buildReport.ts';
import { renderPdf } from '../report/pdf/renderPdf.ts';
import { loadFonts } from '../report/pdf/loadFonts.ts';
import type { WizardContext } from '../wizard/context.ts';
import { reportContext } from './reportContext.ts';
import { saveFile } from './saveFile.ts';
import { RESULT_TEXTS, showTexts, useText } from './texts.ts';

/** Makes the PDF of an assessment and hands it to the browser as a download. */
export async function downloadPdf({ ruleSet, asOf, ...content }: WizardContext): Promise<void> {
  await showTexts(useText().language, RESULT_TEXTS);
  const assessment = assess(ruleSet, content.answers, asOf);
  const text = useText();
  const report = buildReport(reportContext(assessment, content, text));
  const bytes = renderPdf(report, { fonts: await loadFonts(), date: asOf, t: text.t });
  saveFile(new Blob([bytes], { type: 'application/pdf' }), `${report.fileName}.pdf`);
}
