import { wizard } from '../session.ts';
import { useText } from '../texts.ts';

/** Back as a link, on with the button, in the thumb's reach. */
export function StepActions() {
  const { t } = useText();
  return (
    <div class="thumb-bar">
      <button type="button" class="button link" onClick={() => wizard.send({ type: 'BACK' })}>
        {t('ui:check.back')}
      </button>
      <button type="submit" class="button primary">
        {t('ui:check.next')}
      </button>
    </div>
  );
}
