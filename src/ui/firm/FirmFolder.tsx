import type { Use } from '../../register/use.ts';
import { SlowDownload } from '../parts/SlowDownload.tsx';

/** Policy, training plan, records and letters for all uses as one archive, made on demand. */
export function FirmFolder({ uses }: { uses: readonly Use[] }) {
  const make = async (stop: AbortSignal) =>
    (await import('../documents/makeFirmFolder.ts')).downloadFirmFolder(uses, stop);
  return <SlowDownload words="firm-plan:folder" make={make} />;
}
