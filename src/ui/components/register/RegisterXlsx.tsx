import type { Summary } from '../../../register/summary.ts';
import { useText } from '../../texts.ts';
import { SlowDownload } from './SlowDownload.tsx';

/** The register as an Excel file. */
export function RegisterXlsx({ summaries }: { summaries: readonly Summary[] }) {
  const text = useText();
  const make = async (stop: AbortSignal) =>
    (await import('../../downloadXlsx.ts')).downloadXlsx(summaries, text, stop);
  return <SlowDownload words="formats:xlsx" make={make} />;
}
