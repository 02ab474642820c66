import { useRef, useState } from 'preact/hooks';
import type { Summary } from '../../../register/summary.ts';
import type { Imported } from '../../registerFiles.ts';
import { importFile } from '../../registerFiles.ts';
import { saveUses } from '../../takeAlong.ts';
import { useText } from '../../texts.ts';
import { FirmFolder } from '../firm/FirmFolder.tsx';
import { ListButton } from './ListButton.tsx';
import { RegisterPdf } from './RegisterPdf.tsx';
import { RegisterTables } from './RegisterTables.tsx';

/** The register as a file or table, and files from elsewhere into the register. */
export function RegisterFiles({ summaries }: { summaries: readonly Summary[] }) {
  const text = useText();
  const { t } = text;
  const uses = summaries.map(({ use }) => use);
  return (
    <section class="register-files" aria-labelledby="files">
      <h2 id="files">{t(uses.length > 0 ? 'register:files.title' : 'register:files.titleEmpty')}</h2>
      <p>{t(uses.length > 0 ? 'register:files.text' : 'register:files.textEmpty')}</p>
      <div class="actions">
        {uses.length > 0 && (
          <>
            <RegisterPdf uses={uses} />
            <FirmFolder uses={uses} />
            <RegisterTables summaries={summaries} />
            <button type="button" class="button" onClick={() => saveUses(uses, text)}>
              {t('register:files.json')}
            </button>
          </>
        )}
        <ImportButton />
        <ListButton />
      </div>
    </section>
  );
}

/** Asks for a file and says what came of it. */
function ImportButton() {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const [imported, setImported] = useState<Imported>();
  const read = async ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const file = currentTarget.files?.[0];
    if (file) setImported(await importFile(file, text));
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
        accept=".json,application/json"
        hidden
        aria-label={text.t('register:files.import')}
        onChange={read}
      />
      <div role="status" class="import-result">
        {imported && <ImportResult imported={imported} />}
      </div>
    </>
  );
}

function ImportResult({ imported }: { imported: Imported }) {
  const { t } = useText();
  if ('problem' in imported) {
    const { problem, entry } = imported;
    return (
      <p class="problem">
        {entry === undefined
          ? t(`register:files.problems.${problem}`)
          : t('register:files.problems.entry', { entry })}
      </p>
    );
  }
  const counts = Object.entries(imported).filter(([, count]) => count > 0);
  return (
    <>
      {counts.map(([kind, count]) => (
        <p key={kind}>{t(`register:files.${kind}`, { count })}</p>
      ))}
    </>
  );
}
