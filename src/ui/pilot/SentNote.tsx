import { operator } from '../../operator.ts';
import { useText } from '../parts/texts.ts';
import { useFocus } from './useFocus.ts';

/** Thanks, and what happens next. */
export function SentNote({ email }: { email: string }) {
  const { t } = useText();
  const heading = useFocus<HTMLHeadingElement>();
  const { contactPerson, email: own } = operator;
  return (
    <div class="notice">
      <h3 ref={heading} tabIndex={-1}>
        {t('pilot:sent.title')}
      </h3>
      <p>{t('pilot:sent.text', { contactPerson, email, own })}</p>
    </div>
  );
}
