import { loadNewVersion, newVersion } from './serviceWorker.ts';
import { text } from '../parts/texts.ts';

/** Says that a newer version lies ready. It is never forced on anybody in the middle of a check. */
export function NewVersion() {
  const t = text.value?.t;
  if (!newVersion.value || !t) return null;
  return (
    <div class="notice new-version" role="status">
      <p>{t('ui:newVersion.text')}</p>
      <button type="button" class="button" onClick={loadNewVersion}>
        {t('ui:newVersion.load')}
      </button>
    </div>
  );
}
