import { wizard } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import type { NoneProps } from '../parts/NoneButton.tsx';
import { NoneButton } from '../parts/NoneButton.tsx';
import { ThumbBar } from '../parts/ThumbBar.tsx';

/** What a page moves on by: most of a screen, so that nothing is skipped. */
const MOST = 0.7;
const readOn = () => scrollBy(0, innerHeight * MOST);

/** `none`: a list of dangers waits for its answer, and `isRead`: it has been on the screen to its end. */
type Props = { none: (NoneProps & { isRead: boolean }) | undefined };

/** Back as a link, on with the button, in the thumb's reach: with the answers as they stand, or with `none` of these. */
export function StepActions({ none }: Props) {
  const { t } = useText();
  return (
    <ThumbBar>
      <button type="button" class="button link" onClick={() => wizard.send({ type: 'BACK' })}>
        {t('check:back')}
      </button>
      {!none && (
        <button type="submit" class="button primary">
          {t('check:next')}
        </button>
      )}
      {none?.isRead === true && <NoneButton {...none} isPrimary />}
      {none?.isRead === false && (
        <button type="button" class="button primary" onClick={readOn}>
          {t('check:readOn')}
        </button>
      )}
    </ThumbBar>
  );
}
