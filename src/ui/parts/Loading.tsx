import { text } from './texts.ts';

/** Shown while code or texts are on their way; says nothing before the first texts are there. */
export function Loading() {
  return (
    <p class="loading" role="status">
      {text.value?.t('ui:loading') ?? '…'}
    </p>
  );
}

/**
 * The network failed, or a new version has taken the place of the one that runs here, whose files are gone then: says so and
 * offers another try, and the page anew.
 */
export function LoadFailed({ again }: { again: () => void }) {
  const t = text.value?.t;
  return (
    <div class="notice" role="alert">
      <p>{t ? t('ui:loadFailed.text') : '⚠'}</p>
      <p class="actions">
        <button type="button" class="button" onClick={again}>
          {t ? t('ui:loadFailed.again') : '↻'}
        </button>
        {t && (
          <button type="button" class="button" onClick={() => location.reload()}>
            {t('ui:loadFailed.reload')}
          </button>
        )}
      </p>
    </div>
  );
}
