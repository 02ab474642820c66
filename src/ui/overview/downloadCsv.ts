import type { Text } from '../../i18n/text.ts';
import { registerCsv, registerTable } from '../../register/registerTable.ts';
import type { Summary } from '../../register/summary.ts';
import { saveFile } from '../parts/saveFile.ts';
import { dayOf, today } from '../../today.ts';

/** Hands the register to the browser as a table in text. */
export function downloadCsv(summaries: readonly Summary[], text: Text, stop: AbortSignal): void {
  const table = registerCsv(registerTable(summaries, text, dayOf), text);
  const name = text.t('register:files.name', { date: today() });
  saveFile(new Blob([table], { type: 'text/csv;charset=utf-8' }), `${name}.csv`, stop);
}
