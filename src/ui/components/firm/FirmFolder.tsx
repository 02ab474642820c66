import type { Use } from '../../../register/use.ts';
import { useText } from '../../texts.ts';
import { useDownload } from '../../useDownload.ts';
import { Cancel } from '../Cancel.tsx';

/** Policy, training plan, records and letters for all uses as one archive, made on demand. */
export function FirmFolder({ uses }: { uses: readonly Use[] }) {
  const { t } = useText();
  const { state, start, cancel } = useDownload();
  const save = () =>
    start(async (stop) => (await import('../../documents/makeFirmFolder.ts')).downloadFirmFolder(uses, stop));
  return (
    <>
      <button type="button" class="button" aria-disabled={state === 'working'} onClick={save}>
        {t('firm-plan:folder.button')}
      </button>
      <Cancel working={state === 'working'} onClick={cancel} />
      <p role="status" class="status">
        {state !== 'idle' && t(`firm-plan:folder.${state}`)}
      </p>
    </>
  );
}
