import type { Summary } from '../../register/summary.ts';
import { useText } from '../parts/texts.ts';
import { SlowDownload } from '../parts/SlowDownload.tsx';

/** The register as a table: an Excel file, or text for other programs. */
export function RegisterTables({ summaries }: { summaries: readonly Summary[] }) {
  const text = useText();
  const xlsx = async (stop: AbortSignal) =>
    (await import('./downloadXlsx.ts')).downloadXlsx(summaries, text, stop);
  const csv = async (stop: AbortSignal) =>
    (await import('./downloadCsv.ts')).downloadCsv(summaries, text, stop);
  return (
    <>
      <SlowDownload words="formats:xlsx" make={xlsx} />
      <SlowDownload words="formats:registerCsv" make={csv} />
    </>
  );
}
