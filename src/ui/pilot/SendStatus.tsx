import { sending } from './sending.ts';
import { useText } from '../parts/texts.ts';

/** Says how it stands with what is sent; while it is under way it can be stopped. */
export function SendStatus() {
  const { t } = useText();
  const now = sending.value;
  return (
    <>
      <div role="status" class="send-status">
        {now.state === 'sending' && <p>{t('pilot:sending.working')}</p>}
        {now.state === 'failed' && <p>{t(`pilot:sending.failed.${now.reason}`)}</p>}
        {now.state === 'rejected' && <p>{t('pilot:sending.rejected')}</p>}
        {now.state === 'rejected' &&
          now.messages.map((message) => (
            <p key={message}>{t('pilot:sending.rejectedBecause', { message })}</p>
          ))}
      </div>
      {now.state === 'sending' && (
        <p class="send-progress">
          <progress aria-label={t('pilot:sending.working')} />
          <button type="button" class="button quiet" onClick={now.cancel}>
            {t('pilot:sending.cancel')}
          </button>
        </p>
      )}
    </>
  );
}
