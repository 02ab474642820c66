import { documentContext } from '../../documents/context.ts';
import type { FileOf } from '../../documents/files.ts';
import { archiveOf, FORMATS, renderFile } from '../../documents/files.ts';
import type { FirmCase } from '../../documents/firmDocuments.ts';
import { firmDocuments } from '../../documents/firmDocuments.ts';
import { isGoingOn } from '../../firm/firmUse.ts';
import type { Use } from '../../register/use.ts';
import { loadFonts } from '../../report/pdf/loadFonts.ts';
import { assessedUses } from '../store/assessedUses.ts';
import { saveFile } from '../parts/saveFile.ts';
import { breath, TEXTS } from './makeFiles.ts';
import { FIRM_TEXTS, RESULT_TEXTS, showTexts, useText } from '../parts/texts.ts';

/** Makes the folder of the firm and hands it to the browser as a download. Throws if texts or fonts do not load. */
export async function downloadFirmFolder(uses: readonly Use[], stop: AbortSignal): Promise<void> {
  await showTexts(useText().language, [...RESULT_TEXTS, ...FIRM_TEXTS, ...TEXTS]);
  const text = useText();
  const cases = casesOf(uses);
  const [first] = cases;
  if (!first) return;
  const options = { fonts: await loadFonts(), date: first.context.assessment.asOf, t: text.t };
  const files: FileOf[] = [];
  for (const document of firmDocuments(cases, text)) {
    for (const format of FORMATS) {
      await breath();
      stop.throwIfAborted();
      files.push(await renderFile(document, format, options));
    }
  }
  const { name, content } = archiveOf(files, first.context);
  saveFile(new Blob([content], { type: 'application/zip' }), name, stop);
}

function casesOf(uses: readonly Use[]): FirmCase[] {
  return assessedUses(uses.filter(isGoingOn), useText()).map(({ use, context }) => {
    const { program, inCharge } = use.details ?? {};
    return {
      context: documentContext(context, [], program),
      ...(inCharge && { inCharge }),
    };
  });
}
