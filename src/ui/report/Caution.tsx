import type { Block } from '../../report/model.ts';
import { useText } from '../parts/texts.ts';
import { OutLink } from '../parts/OutLink.tsx';

type Props = { block: Extract<Block, { type: 'caution' }>; goTo: (question: string) => void };

/** What always stands beside the class, in one sentence; why, folded; and where to look again, if there is a place. */
export function Caution({ block: { title, text, citation, back }, goTo }: Props) {
  const { t } = useText();
  return (
    <div class="notice caution">
      <p>
        <strong>{title}</strong>
      </p>
      {back && (
        <button type="button" class="button" onClick={() => goTo(back.question)}>
          {back.text}
        </button>
      )}
      <details class="fold">
        <summary>{t('report:caution.why')}</summary>
        <p>{text}</p>
        <p class="small-print">
          <OutLink link={citation} />
        </p>
      </details>
    </div>
  );
}
