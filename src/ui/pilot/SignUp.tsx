import { useEffect, useRef } from 'preact/hooks';
import { sending } from './sending.ts';
import { waiting } from './waiting.ts';
import { useText } from '../parts/texts.ts';
import { OutboxCard } from './OutboxCard.tsx';
import { SentNote } from './SentNote.tsx';
import { SignUpForm } from './SignUpForm.tsx';

/** The form; in its place what waits to be sent, or thanks once it has been sent: one message per visit. */
export function SignUp() {
  const { t } = useText();
  const isFirst = useRef(true);
  useEffect(() => void (isFirst.current = false), []);
  if (sending.value.state === 'sent') return <SentNote email={sending.value.email} />;
  if (waiting.value) return <OutboxCard waiting={waiting.value} takesFocus={!isFirst.current} />;
  return (
    <>
      <p>{t('pilot:signUp.lead')}</p>
      <SignUpForm />
    </>
  );
}
