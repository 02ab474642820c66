import { operator } from '../../operator.ts';
import { comingRoundTables } from '../../pilot/roundTable.ts';
import { roundTableText } from '../../report/roundTableText.ts';
import { useText } from '../parts/texts.ts';

/** The next round table and how many firms can still join; nothing that the settings do not know. */
export function RoundTables() {
  const text = useText();
  const { t } = text;
  const [next] = comingRoundTables(operator, Date.now());
  const left = operator.pilot?.places?.left ?? 0;
  return (
    <>
      {next && <p>{roundTableText(next, text)}</p>}
      {left > 0 && <p>{t('pilot:placesLeft', { count: left })}</p>}
    </>
  );
}
