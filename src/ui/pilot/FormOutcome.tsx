import { useState } from 'preact/hooks';
import type { SignupRecord } from '../../pilot/record.ts';
import { currentRecord, draft } from './enquiry.ts';
import { sending } from './sending.ts';
import { useFocus } from './useFocus.ts';
import { saveForLater } from './waiting.ts';
import { useText } from '../parts/texts.ts';
import { MailText } from './MailText.tsx';
import { SendStatus } from './SendStatus.tsx';

/** Below the form: what came of sending it, and other ways if it did not work. `letter`: the e-mail made of it. */
export function FormOutcome({ letter }: { letter: SignupRecord | undefined }) {
  const text = useText();
  const { state } = sending.value;
  return (
    <>
      <SendStatus />
      {state === 'failed' && <LaterButton />}
      {(state === 'failed' || state === 'rejected') && (
        <details class="fold">
          <summary>{text.t('pilot:sending.byMail')}</summary>
          <MailText record={currentRecord(text)} />
        </details>
      )}
      {letter && <Letter record={letter} />}
    </>
  );
}

function Letter({ record }: { record: SignupRecord }) {
  const { t } = useText();
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <div class="notice">
      <h3 ref={heading} tabIndex={-1}>
        {t('pilot:mail.title')}
      </h3>
      <MailText record={record} />
    </div>
  );
}

function LaterButton() {
  const text = useText();
  const { t } = text;
  const [isRefused, setRefused] = useState(false);
  const save = () => setRefused(!saveForLater(currentRecord(text), draft.peek().trap));
  return (
    <div>
      <button type="button" class="button" onClick={save}>
        {t('pilot:sending.later')}
      </button>
      <p class="small-print">{t('pilot:sending.laterHint')}</p>
      <p role="status">{isRefused && t('pilot:sending.notSaved')}</p>
    </div>
  );
}
