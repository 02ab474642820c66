import type { Use } from '../../register/use.ts';
import { useText } from '../parts/texts.ts';
import { SlowDownload } from '../parts/SlowDownload.tsx';

/** All uses as one PDF. */
export function RegisterPdf({ uses }: { uses: readonly Use[] }) {
  const text = useText();
  const make = async (stop: AbortSignal) =>
    (await import('./downloadRegister.ts')).downloadRegister(uses, text, stop);
  return <SlowDownload words="formats:registerPdf" make={make} />;
}
