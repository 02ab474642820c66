import { wizard } from '../store/session.ts';
import { useText } from '../parts/texts.ts';

/** Begins another use. Nothing is lost: the one that is open stays in the overview. */
export function RestartButton() {
  const { t } = useText();
  return (
    <button type="button" class="button quiet" onClick={() => wizard.send({ type: 'RESTART' })}>
      {t('check:review.restart')}
    </button>
  );
}
