import { operator } from '../../operator.ts';
import { OutLink } from '../parts/OutLink.tsx';
import { useText } from '../parts/texts.ts';
import { SIGN_UP } from './enquiry.ts';

/** Both ways to go on: the form below, or a date for a first talk at the booking service. */
export function CallsToAction() {
  const { t } = useText();
  const { bookingUrl } = operator;
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
      <p class="small-print">{t('pilot:talkHint', { host: new URL(bookingUrl).host })}</p>
    </div>
  );
}
