import { wizard } from '../session.ts';
import { useText } from '../texts.ts';

/** Begins another use. Nothing is lost: the one that is open stays in the overview. */
export function RestartButton() {
  const { t } = useText();
  return (
    <button type="button" class="button quiet" onClick={() => wizard.send({ type: 'RESTART' })}>
      {t('check:review.restart')}
    </button>
  );
}
