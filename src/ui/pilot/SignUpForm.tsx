import { useRef } from 'preact/hooks';
import { operator } from '../../operator.ts';
import { problems } from './enquiry.ts';
import { sending } from './sending.ts';
import { useFormSending } from './useFormSending.ts';
import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';
import { CampaignNote } from './CampaignNote.tsx';
import { ChoiceField, InputField, MessageField } from './FormField.tsx';
import { FormOutcome } from './FormOutcome.tsx';
import { Honeypot } from './Honeypot.tsx';
import { ResultConsent } from './ResultConsent.tsx';
import { WishChoice } from './WishChoice.tsx';

/** Asks for what is needed to answer. Without a receiver in the settings it becomes an e-mail. */
export function SignUpForm() {
  const { t } = useText();
  const form = useRef<HTMLFormElement>(null);
  const { submit, letter } = useFormSending(form);
  const hasProblem = Object.keys(problems.value).length > 0;
  return (
    <form ref={form} class="sign-up" noValidate onSubmit={submit}>
      <WishChoice />
      <InputField field="name" inputMode="text" autocomplete="name" />
      <InputField field="company" inputMode="text" autocomplete="organization" />
      <InputField field="email" inputMode="email" autocomplete="email" />
      <InputField field="phone" inputMode="tel" autocomplete="tel" />
      <ChoiceField field="branch" />
      <ChoiceField field="size" />
      <ChoiceField field="obstacle" />
      <MessageField />
      <ResultConsent />
      <CampaignNote />
      <Honeypot />
      <p class="small-print">
        {t('pilot:signUp.privacy')}{' '}
        <a href={hrefOf('privacy', route.value.language)}>{t('pilot:signUp.privacyLink')}</a>
      </p>
      <p role="status" class="field-problem">
        {hasProblem && t('pilot:problems.summary')}
      </p>
      <div class="actions">
        <button type="submit" class="button primary" aria-disabled={sending.value.state === 'sending'}>
          {t(buttonText())}
        </button>
      </div>
      <FormOutcome letter={letter} />
    </form>
  );
}

function buttonText(): string {
  if (operator.signup.url === '') return 'pilot:signUp.write';
  const { state } = sending.value;
  return state === 'failed' || state === 'rejected' ? 'pilot:sending.again' : 'pilot:signUp.send';
}
