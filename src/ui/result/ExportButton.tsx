import { assessment, context } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import type { Download } from '../parts/useDownload.ts';
import { useDownload } from '../parts/useDownload.ts';
import { Cancel } from '../parts/Cancel.tsx';

/** The PDF of the open use. What draws it is loaded when it is wanted. */
export function ExportButton() {
  const download = useDownload();
  const save = () =>
    download.start(async (stop) => {
      const { downloadPdf } = await import('./downloadPdf.ts');
      await downloadPdf(assessment.peek(), context.peek(), stop);
    });
  return <ExportStatus {...download} onSave={save} />;
}

type Props = Pick<Download, 'state' | 'failure' | 'cancel'> & { onSave: () => void };

/** The button, that the PDF is in the making, and what went wrong if it failed. */
export function ExportStatus({ state, failure, cancel, onSave }: Props) {
  const { t } = useText();
  const working = state === 'working';
  return (
    <>
      <button type="button" class="button primary" aria-disabled={working} onClick={onSave}>
        {t(failure ? 'check:result.again' : 'check:result.pdf')}
      </button>
      <Cancel working={working} onClick={cancel} />
      <p role="status" class="status">
        {working && t('check:result.exporting')}
        {failure && t(`check:result.exportFailed.${failure}`)}
      </p>
    </>
  );
}
