import { useState } from 'preact/hooks';
import type { Summary } from '../../register/summary.ts';
import { useText } from '../parts/texts.ts';
import { Guarded } from '../parts/Guarded.tsx';
import { DamagedCard } from './DamagedCard.tsx';
import { focusCard } from './focusCard.ts';
import { UseCard } from './UseCard.tsx';

/** As many cards as are drawn at once: hundreds would make the page slow. */
const PORTION = 50;

/** The uses of the register as cards, in portions. */
export function UseCards({ summaries }: { summaries: readonly Summary[] }) {
  const { t } = useText();
  const [shown, setShown] = useState(PORTION);
  const next = summaries[shown];
  const more = ({ use }: Summary) => {
    setShown(shown + PORTION);
    focusCard(use.id);
  };
  return (
    <>
      <ul class="use-cards">
        {summaries.slice(0, shown).map((summary) => (
          <Guarded key={summary.use.id} instead={<DamagedCard summary={summary} />}>
            <UseCard summary={summary} />
          </Guarded>
        ))}
      </ul>
      {next && (
        <button type="button" class="button" onClick={() => more(next)}>
          {t('register:overview.further', { count: Math.min(summaries.length - shown, PORTION) })}
        </button>
      )}
    </>
  );
}
