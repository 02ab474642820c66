import type { Summary } from '../../register/summary.ts';
import { saveUses } from '../share/takeAlong.ts';
import { useText } from '../parts/texts.ts';
import { FirmFolder } from '../firm/FirmFolder.tsx';
import { ImportButton } from './ImportButton.tsx';
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
