import { useEffect, useRef, useState } from 'preact/hooks';
import type { Imported } from './registerFiles.ts';
import { useText } from '../parts/texts.ts';

/** Asks for a file, or takes the one that is dropped on the page, and says what came of it. */
export function ImportButton() {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const [imported, setImported] = useState<Imported | 'failed'>();
  const read = (file: File | undefined) => {
    if (!file) return;
    import('./registerFiles.ts')
      .then(({ importFile }) => importFile(file, text))
      .then(setImported, () => setImported('failed'));
  };
  useDroppedFile(read);
  useEffect(() => status.current?.scrollIntoView({ block: 'nearest' }), [imported]);
  const choose = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    read(currentTarget.files?.[0]);
    currentTarget.value = '';
  };
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {text.t('register:files.import')}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,.pdf,application/json,application/pdf"
        hidden
        aria-label={text.t('register:files.import')}
        onChange={choose}
      />
      <div role="status" class="import-result" ref={status}>
        {imported && <ImportResult imported={imported} />}
      </div>
    </>
  );
}

/** A file that is dropped anywhere on the page, which the browser would show instead of the page. */
function useDroppedFile(read: (file: File | undefined) => void): void {
  useEffect(() => {
    const take = (event: DragEvent) => {
      event.preventDefault();
      if (event.type === 'drop') read(event.dataTransfer?.files[0]);
    };
    const events = ['dragover', 'drop'] as const;
    events.forEach((each) => addEventListener(each, take));
    return () => events.forEach((each) => removeEventListener(each, take));
  });
}

function ImportResult({ imported }: { imported: Imported | 'failed' }) {
  const { t } = useText();
  if (imported === 'failed') return <p class="problem">{t('register:files.listFailed')}</p>;
  if ('problem' in imported) return <p class="problem">{t(`register:files.problems.${imported.problem}`)}</p>;
  const counts = Object.entries(imported).filter(([, count]) => count > 0);
  return (
    <>
      {counts.map(([kind, count]) => (
        <p key={kind}>{t(`register:files.${kind}`, { count })}</p>
      ))}
    </>
  );
}
