import { operator } from '../../operator.ts';
import { useText } from '../parts/texts.ts';
import { telephone } from './telephone.ts';

/** Address and phone of the operator, for whoever does not like forms. */
export function DirectContact() {
  const { t } = useText();
  const { email, phone } = operator;
  return (
    <p class="small-print">
      {t('pilot:signUp.by')} <a href={`mailto:${email}`}>{t('pilot:signUp.email', { email })}</a>
      {phone !== '' && (
        <>
          {' · '}
          <a href={telephone(phone)}>{t('pilot:signUp.phone', { phone })}</a>
        </>
      )}
    </p>
  );
}
