import { useEffect, useMemo } from 'preact/hooks';
import { kindsFor } from '../../documents/buildDocuments.ts';
import type { Format } from '../../documents/files.ts';
import type { KindId } from '../../documents/model.ts';
import { operator } from '../../operator.ts';
import type { Wanted } from './makeFiles.ts';
import { make, making } from './making.ts';
import { assessment, context } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import { headingId } from '../report/placeId.ts';
import { FolderStatus } from './FolderStatus.tsx';

const FORMATS: readonly { format: Format; label: string }[] = [
  { format: 'pdf', label: 'folder:pdf' },
  { format: 'docx', label: 'folder:word' },
];
const allOf = (kinds: readonly KindId[]): Wanted =>
  kinds.flatMap((id) => FORMATS.map(({ format }) => [id, format] as const));

/** The documents that fit this case, each to take along by itself or all together. */
export function CaseFolder() {
  const text = useText();
  const { ruleSet, name } = context.value;
  const kinds = useMemo(
    () => kindsFor({ assessment: assessment.value, ruleSet, text, operator, name }),
    [assessment.value, ruleSet, text, name],
  );
  // What was said about the last download does not fit changed answers.
  useEffect(
    () => () => void (making.value.state !== 'working' && (making.value = { state: 'idle' })),
    [kinds],
  );
  return (
    <section class="report-section case-folder" aria-labelledby={headingId('folder')}>
      <details class="section-fold">
        <summary>
          <h2 id={headingId('folder')} tabIndex={-1}>
            {text.t('folder:title')} {kinds.length > 0 && <span class="counter">{kinds.length}</span>}
          </h2>
        </summary>
        <p>{text.t(kinds.length > 0 ? 'folder:text' : 'folder:none')}</p>
        {kinds.length > 0 && (
          <>
            <ul class="folder-list">
              {kinds.map((id) => (
                <Entry key={id} id={id} />
              ))}
            </ul>
            <DownloadButton label={text.t('folder:all')} wanted={allOf(kinds)} />
          </>
        )}
        <FolderStatus />
      </details>
    </section>
  );
}

function Entry({ id }: { id: KindId }) {
  const { t } = useText();
  const title = t(`folder:kinds.${id}.title`);
  return (
    <li>
      <div>
        <strong>{title}</strong>
        <p>{t(`folder:kinds.${id}.about`)}</p>
      </div>
      <div class="folder-formats">
        {FORMATS.map(({ format, label }) => (
          <DownloadButton
            key={format}
            label={t(label)}
            name={t('folder:save', { title, format: t(label) })}
            wanted={[[id, format]]}
          />
        ))}
      </div>
    </li>
  );
}

/** `name` for those who do not see what it stands beside. */
function DownloadButton({ label, name, wanted }: { label: string; name?: string; wanted: Wanted }) {
  return (
    <button
      type="button"
      class="button"
      aria-label={name}
      aria-disabled={making.value.state === 'working'}
      onClick={() => void make(wanted)}
    >
      {label}
    </button>
  );
}
