import { useId } from 'preact/hooks';
import { operator } from '../../operator.ts';
import { enquiryText, mailtoOf } from '../../pilot/mail.ts';
import type { SignupRecord } from '../../pilot/record.ts';
import { useText } from '../parts/texts.ts';
import { useCopy } from '../parts/useCopy.ts';

/** The enquiry as an e-mail: for the mail program, or to be copied where there is none. */
export function MailText({ record }: { record: SignupRecord }) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const { field, said, copy } = useCopy<HTMLTextAreaElement>();
  const content = enquiryText(record, text);
  return (
    <div class="mail-text">
      <p>{t('pilot:mail.text')}</p>
      <p>
        <a class="button primary" href={mailtoOf(record, operator.email, text)}>
          {t('pilot:mail.open')}
        </a>
      </p>
      <p>{t('pilot:mail.noProgram', { email: operator.email })}</p>
      <div class="field">
        <label for={id}>{t('pilot:mail.content')}</label>
        <textarea id={id} ref={field} rows={6} readOnly value={content} />
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={copy}>
          {t('pilot:mail.copy')}
        </button>
        <p role="status" class="status">
          {said && t(`pilot:mail.${said}`)}
        </p>
      </div>
    </div>
  );
}
