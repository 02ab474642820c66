import { context, snapshot, wizard } from '../../session.ts';
import { useText } from '../../texts.ts';
import { Cancel } from '../Cancel.tsx';

/** Makes the PDF on demand; says that it is at work, and what went wrong if it fails. */
export function ExportButton() {
  const { t } = useText();
  const state = snapshot.value;
  const working = state.matches({ result: 'exporting' });
  const failed = state.matches({ result: 'exportFailed' });
  return (
    <>
      <button
        type="button"
        class="button primary"
        aria-disabled={working}
        onClick={() => !working && wizard.send({ type: 'EXPORT' })}
      >
        {t(failed ? 'check:result.again' : 'check:result.pdf')}
      </button>
      <Cancel working={working} onClick={() => wizard.send({ type: 'CANCEL' })} />
      <p role="status" class="status">
        {working && t('check:result.exporting')}
        {failed && t(`check:result.exportFailed.${context.value.failure}`)}
      </p>
    </>
  );
}
