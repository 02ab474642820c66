import { useText } from '../../texts.ts';

/** Sends the private link to oneself, with the device's own programs. */
export function LinkToMe({ link, use }: { link: string; use: string }) {
  const { t } = useText();
  const subject = encodeURIComponent(t('register:share.subject', { use }));
  const body = encodeURIComponent(t('register:share.body', { link }));
  return (
    <p class="actions">
      <a class="button" href={`mailto:?subject=${subject}&body=${body}`}>
        {t('register:share.mail')}
      </a>
      <a class="button on-hand" href={`sms:?&body=${body}`}>
        {t('register:share.sms')}
      </a>
    </p>
  );
}
