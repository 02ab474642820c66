import { operator } from '../../operator.ts';
import type { Waiting } from '../../pilot/outbox.ts';
import { KEPT_FOR_MS } from '../../pilot/outbox.ts';
import { linesOf } from '../../pilot/words.ts';
import { dateText } from '../../report/dates.ts';
import { sending } from './sending.ts';
import { useFocus } from './useFocus.ts';
import { deleteWaiting, sendWaiting } from './waiting.ts';
import { useText } from '../parts/texts.ts';
import { today } from '../../today.ts';
import { MailText } from './MailText.tsx';
import { SendStatus } from './SendStatus.tsx';

type Props = { waiting: Waiting; /** False where the page opens with it. */ takesFocus: boolean };

/** The enquiry that waits on this device: its whole text, and the choice to send or delete it. */
export function OutboxCard({ waiting, takesFocus }: Props) {
  const text = useText();
  const { t } = text;
  const heading = useFocus<HTMLHeadingElement>(takesFocus);
  const { record, url, savedAt } = waiting;
  const { signup } = operator;
  const date = dateText(today(new Date(Date.parse(savedAt) + KEPT_FOR_MS)), text);
  return (
    <div class="notice outbox">
      <h3 ref={heading} tabIndex={-1}>
        {t('pilot:outbox.title')}
      </h3>
      <p>
        {t('pilot:outbox.text', { date })} {signup.url !== '' && t('pilot:outbox.onClick')}
      </p>
      <ul>
        {linesOf(record, text).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {signup.url === '' && <MailText record={record} />}
      {signup.url !== '' && signup.url !== url && (
        <p>{t('pilot:outbox.moved', { host: new URL(signup.url).host })}</p>
      )}
      <SendStatus />
      <div class="actions">
        {signup.url !== '' && (
          <button
            type="button"
            class="button primary"
            aria-disabled={sending.value.state === 'sending'}
            onClick={sendWaiting}
          >
            {t('pilot:outbox.send')}
          </button>
        )}
        <button type="button" class="button" onClick={deleteWaiting}>
          {t('pilot:outbox.delete')}
        </button>
      </div>
    </div>
  );
}
