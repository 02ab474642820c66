import type { Summary } from '../../register/summary.ts';
import { deleteUse } from '../store/registerActions.ts';
import { saveUses } from '../share/takeAlong.ts';
import { useText } from '../parts/texts.ts';
import { cardId } from './focusCard.ts';

/** In the place of a card that cannot be shown: the use can still be saved as a file, and deleted. */
export function DamagedCard({ summary: { use, title } }: { summary: Summary }) {
  const text = useText();
  return (
    <li class="use-card">
      <h3 id={cardId(use.id)} tabIndex={-1}>
        {title}
      </h3>
      <p class="problem">{text.t('register:broken.use')}</p>
      <div class="use-actions">
        <button type="button" class="button link" onClick={() => saveUses([use], text)}>
          {text.t('register:files.json')}
        </button>
        <button type="button" class="button link" onClick={() => deleteUse(use, text)}>
          {text.t('register:overview.actions.delete')}
        </button>
      </div>
    </li>
  );
}
