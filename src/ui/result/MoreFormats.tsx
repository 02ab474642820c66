import type { MoreFormat } from './downloadFormat.ts';
import { useText } from '../parts/texts.ts';
import { useDownload } from '../parts/useDownload.ts';
import { Cancel } from '../parts/Cancel.tsx';

const FORMATS: readonly MoreFormat[] = ['ics', 'csv', 'md', 'json'];

/** The result for other programs. What writes the files is loaded when one is wanted. */
export function MoreFormats() {
  const { t } = useText();
  const { state, start, cancel } = useDownload();
  const save = (format: MoreFormat) =>
    start(async (stop) => (await import('./downloadFormat.ts')).downloadFormat(format, stop));
  return (
    <details class="fold more-formats">
      <summary>{t('formats:result.summary')}</summary>
      <p>{t('formats:result.text')}</p>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              class="button"
              aria-describedby={`about-${format}`}
              aria-disabled={state === 'working'}
              onClick={() => save(format)}
            >
              {t(`formats:result.${format}`)}
            </button>
            <p id={`about-${format}`} class="small-print">
              {t(`formats:result.${format}Hint`)}
            </p>
          </li>
        ))}
      </ul>
      <Cancel working={state === 'working'} onClick={cancel} />
      <p role="status" class="status">
        {state !== 'idle' && t(`formats:result.${state}`)}
      </p>
    </details>
  );
}
