import type { Text } from '../../i18n/text.ts';
import { registerTable } from '../../register/registerTable.ts';
import type { Summary } from '../../register/summary.ts';
import { xlsxOf } from '../../tables/writeXlsx.ts';
import { lawDay } from '../store/lawDay.ts';
import { saveFile } from '../parts/saveFile.ts';
import { dayOf } from '../../today.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes an Excel file of the register and hands it to the browser as a download. */
export async function downloadXlsx(
  summaries: readonly Summary[],
  text: Text,
  stop: AbortSignal,
): Promise<void> {
  const date = lawDay();
  const bytes = await xlsxOf(registerTable(summaries, text, dayOf), date);
  const name = text.t('register:files.name', { date });
  saveFile(new Blob([new Uint8Array(bytes)], { type: TYPE }), `${name}.xlsx`, stop);
}
