import { wizard } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import type { NoneProps } from '../parts/NoneButton.tsx';
import { NoneButton } from '../parts/NoneButton.tsx';
import { ThumbBar } from '../parts/ThumbBar.tsx';

/** Back as a link, on with the button, in the thumb's reach: with the answers as they stand, or with `none` of these. */
export function StepActions({ none }: { none: NoneProps | undefined }) {
  const { t } = useText();
  return (
    <ThumbBar>
      <button type="button" class="button link" onClick={() => wizard.send({ type: 'BACK' })}>
        {t('check:back')}
      </button>
      {none ? (
        <NoneButton {...none} isPrimary />
      ) : (
        <button type="submit" class="button primary">
          {t('check:next')}
        </button>
      )}
    </ThumbBar>
  );
}
