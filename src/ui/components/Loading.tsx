import { text } from '../texts.ts';

/** Shown while code or texts are on their way; says nothing before the first texts are there. */
export function Loading() {
  return (
    <p class="loading" role="status">
      {text.value?.t('ui:loading') ?? '…'}
    </p>
  );
}

/** The network failed: says so and offers another try. */
export function LoadFailed({ again }: { again: () => void }) {
  const t = text.value?.t;
  return (
    <div class="notice" role="alert">
      <p>{t ? t('ui:loadFailed.text') : '⚠'}</p>
      <button type="button" class="button" onClick={again}>
        {t ? t('ui:loadFailed.again') : '↻'}
      </button>
    </div>
  );
}
