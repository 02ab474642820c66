import type { RoundTable } from '../../operator.ts';
import { operator } from '../../operator.ts';
import { comingRoundTables } from '../../pilot/roundTable.ts';
import { renderRoundTable } from '../../report/roundTableIcs.ts';
import { roundTableText } from '../../report/roundTableText.ts';
import { saveFile } from '../parts/saveFile.ts';
import { useText } from '../parts/texts.ts';
import { RhythmPicture } from './RhythmPicture.tsx';

/** So many dates fit on a phone. */
const MOST_SHOWN = 4;

/** The next round tables and how many firms can still join; nothing that the settings do not know. */
export function RoundTables() {
  const { t } = useText();
  const tables = comingRoundTables(operator, Date.now()).slice(0, MOST_SHOWN);
  const left = operator.pilot?.places?.left ?? 0;
  return (
    <>
      {tables[0] && <NextTable next={tables[0]} />}
      {tables.length > 0 && <RhythmPicture tables={tables} />}
      {left > 0 && <p>{t('pilot:placesLeft', { count: left })}</p>}
    </>
  );
}

function NextTable({ next }: { next: RoundTable }) {
  const text = useText();
  const { t } = text;
  const save = () => {
    const content = renderRoundTable(next, operator, text, Date.now());
    saveFile(
      new Blob([content], { type: 'text/calendar;charset=utf-8' }),
      t('pilot:roundTable.file', { date: next.date }),
    );
  };
  return (
    <p>
      {roundTableText(next, text)}{' '}
      <button type="button" class="button link" onClick={save}>
        {t('pilot:roundTable.save')}
      </button>
    </p>
  );
}
