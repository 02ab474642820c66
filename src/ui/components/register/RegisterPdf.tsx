import type { Use } from '../../../register/use.ts';
import { useText } from '../../texts.ts';
import { useDownload } from '../../useDownload.ts';
import { Cancel } from '../Cancel.tsx';

/** All uses as one PDF, made on demand; says that it is at work, and if it fails. */
export function RegisterPdf({ uses }: { uses: readonly Use[] }) {
  const text = useText();
  const { state, start, cancel } = useDownload();
  const save = () =>
    start(async (stop) => (await import('../../downloadRegister.ts')).downloadRegister(uses, text, stop));
  return (
    <>
      <button type="button" class="button" aria-disabled={state === 'working'} onClick={save}>
        {text.t('formats:register.pdf')}
      </button>
      <Cancel working={state === 'working'} onClick={cancel} />
      <p role="status" class="status">
        {state !== 'idle' && text.t(`formats:register.${state}`)}
      </p>
    </>
  );
}
