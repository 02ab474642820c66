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
import { loadPortrait } from './loadPortrait.ts';

type Wanted = Omit<Occasion, 'date'> & { format: FlyerFormat; marks: boolean };

/** Makes a flyer and hands it to the browser as a download. Throws if fonts or portrait do not load. */
export async function downloadFlyer(wanted: Wanted, text: Text, stop: AbortSignal): Promise<void> {
  const date = today();
  const content = flyerContent(operator, text, { ...wanted, date });
  const [fonts, portrait] = await Promise.all([loadFonts(), loadPortrait()]);
  const bytes = renderFlyer(content, { ...wanted, fonts, date, ...(portrait && { portrait }) });
  saveFile(new Blob([bytes], { type: 'application/pdf' }), flyerName(text.t, wanted), stop);
}
