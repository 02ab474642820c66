import { operator } from '../../operator.ts';
import { comingRoundTables } from '../../pilot/roundTable.ts';
import { roundTableText } from '../../report/roundTableText.ts';
import { talkText } from '../../report/talkText.ts';
import { OutLink } from '../parts/OutLink.tsx';
import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';
import './invitation.css';
import { Portrait } from './Portrait.tsx';

/** Grows out of a result, never before the answer: one sentence, the next date, one button, one quiet second way. */
export function Invitation({ sentence }: { sentence: string }) {
  const text = useText();
  const { t } = text;
  const [next] = comingRoundTables(operator, Date.now());
  return (
    <aside class="invitation" aria-label={t('report:pilot.heading')}>
      <Portrait />
      <p>{sentence}</p>
      {next && <p class="small-print">{roundTableText(next, text)}</p>}
      <div class="invitation-ways">
        <a class="button" href={hrefOf('pilot', route.value.language)}>
          {t('report:pilot.join')}
        </a>
        <OutLink link={{ href: operator.bookingUrl, text: talkText(operator, text) }} />
      </div>
    </aside>
  );
}
