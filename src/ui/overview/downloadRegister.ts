import type { Text } from '../../i18n/text.ts';
import { operator } from '../../operator.ts';
import { buildFirmReport } from '../../firm/firmReport.ts';
import type { Use } from '../../register/use.ts';
import { printUsesFile } from '../../register/usesFile.ts';
import { loadFonts } from '../../report/pdf/loadFonts.ts';
import { renderRegisterPdf } from '../../report/pdf/renderRegisterPdf.ts';
import { ruleSet } from '../../ruleset.ts';
import { saveFile } from '../parts/saveFile.ts';
import { lawDay } from '../store/lawDay.ts';

/** Makes one PDF of all uses and hands it to the browser as a download. Throws if the fonts do not load. */
export async function downloadRegister(uses: readonly Use[], text: Text, stop: AbortSignal): Promise<void> {
  const date = lawDay();
  const report = buildFirmReport(uses, { ruleSet, asOf: date, text, operator });
  const bytes = renderRegisterPdf(report, {
    ...{ fonts: await loadFonts(), date, t: text.t },
    data: printUsesFile(uses, date),
  });
  const name = text.t('register:files.name', { date });
  saveFile(new Blob([bytes], { type: 'application/pdf' }), `${name}.pdf`, stop);
}
