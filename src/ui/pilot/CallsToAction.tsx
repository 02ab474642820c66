import { operator } from '../../operator.ts';
import { OutLink } from '../parts/OutLink.tsx';
import { useText } from '../parts/texts.ts';
import { SIGN_UP } from './enquiry.ts';
import { telephone } from './telephone.ts';

/** The ways to go on: the form below, or a first talk: a date at the booking service, or a call. */
export function CallsToAction() {
  const { t, language } = useText();
  const { bookingUrl, pilot } = operator;
  const talk = pilot?.talk?.[language] ?? '';
  return (
    <div class="calls">
      <p>
        <a class="button primary" href={`#${SIGN_UP}`} data-jump>
          {t('pilot:join')}
        </a>
      </p>
      <p>
        <OutLink className="button" link={{ href: bookingUrl, text: t('pilot:talk') }} />
      </p>
      {talk !== '' && <p class="talk">{talk}</p>}
      <p class="small-print">{t('pilot:talkHint', { host: new URL(bookingUrl).host })}</p>
      <Call />
    </div>
  );
}

/** For whoever would rather ring. */
function Call() {
  const { t } = useText();
  const { phone } = operator;
  if (phone === '') return null;
  return (
    <p class="talk">
      <a href={telephone(phone)}>{t('pilot:call', { phone })}</a>
    </p>
  );
}
