import type { Occasion } from '../../flyer/content.ts';
import { flyerContent } from '../../flyer/content.ts';
import { flyerName } from '../../flyer/fileName.ts';
import type { FlyerFormat } from '../../flyer/formats.ts';
import { renderFlyer } from '../../flyer/renderFlyer.ts';
import type { Text } from '../../i18n/text.ts';
import { operator } from '../../operator.ts';
import { loadFonts } from '../../report/pdf/loadFonts.ts';
import { saveFile } from '../parts/saveFile.ts';
import { today } from '../../today.ts';

type Wanted = Occasion & { format: FlyerFormat; marks: boolean };

/** Makes a flyer and hands it to the browser as a download. Throws if the fonts do not load. */
export async function downloadFlyer(wanted: Wanted, text: Text, stop: AbortSignal): Promise<void> {
  const content = flyerContent(operator, text, wanted);
  const fonts = await loadFonts();
  const bytes = renderFlyer(content, { ...wanted, fonts, date: today() });
  saveFile(new Blob([bytes], { type: 'application/pdf' }), flyerName(text.t, wanted), stop);
}
