import { wizard } from '../session.ts';
import { useText } from '../texts.ts';
import { ThumbBar } from './ThumbBar.tsx';

/** Back as a link, on with the button, in the thumb's reach. */
export function StepActions() {
  const { t } = useText();
  return (
    <ThumbBar>
      <button type="button" class="button link" onClick={() => wizard.send({ type: 'BACK' })}>
        {t('ui:check.back')}
      </button>
      <button type="submit" class="button primary">
        {t('ui:check.next')}
      </button>
    </ThumbBar>
  );
}
