import { mailto } from '../../report/mailto.ts';
import { useText } from '../parts/texts.ts';

/** Sends the private link to oneself, with the device's own programs. */
export function LinkToMe({ link, use }: { link: string; use: string }) {
  const { t } = useText();
  const body = t('register:share.body', { link });
  return (
    <p class="actions">
      <a class="button" href={mailto(t('register:share.subject', { use }), body)}>
        {t('register:share.mail')}
      </a>
      <a class="button on-hand" href={`sms:?&body=${encodeURIComponent(body)}`}>
        {t('register:share.sms')}
      </a>
    </p>
  );
}
