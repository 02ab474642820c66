import { useState } from 'preact/hooks';
import { wizard } from '../session.ts';
import { useText } from '../texts.ts';

/** Starts over, but only after a second look: the answers are deleted. */
export function RestartButton() {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="button quiet" onClick={() => setAsking(true)}>
        {t('ui:review.restart')}
      </button>
    );
  }
  return (
    <div class="confirm" role="alert">
      <p>{t('ui:review.restartConfirm')}</p>
      <button type="button" class="button" onClick={() => wizard.send({ type: 'RESTART' })}>
        {t('ui:review.confirm')}
      </button>
      <button type="button" class="button quiet" onClick={() => setAsking(false)}>
        {t('ui:review.cancel')}
      </button>
    </div>
  );
}
