import { CallsToAction } from '../components/pilot/CallsToAction.tsx';
import { DirectContact } from '../components/pilot/DirectContact.tsx';
import { Offer, Questions } from '../components/pilot/Offer.tsx';
import { Person } from '../components/pilot/Person.tsx';
import { RoundTables } from '../components/pilot/RoundTables.tsx';
import { SignUp } from '../components/pilot/SignUp.tsx';
import { Updates } from '../components/pilot/Updates.tsx';
import { SIGN_UP } from '../pilot/enquiry.ts';
import { SharePage } from '../components/share/SharePage.tsx';
import '../styles/choices.css';
import '../styles/pilot.css';
import { useText } from '../texts.ts';
import { useFocusOnMount } from '../useFocusOnMount.ts';
import { useNamedEntry } from '../useNamedEntry.ts';

/** The pilot project: what is offered, how it runs, what is new, questions, and the form. */
export function PilotPage() {
  const { t } = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const shown = useNamedEntry();
  return (
    <div ref={shown} class="pilot-page">
      <h1 ref={heading} tabIndex={-1}>
        {t('pilot:title')}
      </h1>
      <p class="lead">{t('pilot:lead')}</p>
      <Person />
      <RoundTables />
      <CallsToAction />
      <Offer />
      <Updates />
      <Questions />
      <section id={SIGN_UP} aria-labelledby="sign-up-title">
        <h2 id="sign-up-title" tabIndex={-1}>
          {t('pilot:signUp.title')}
        </h2>
        <SignUp />
        <DirectContact />
      </section>
      <SharePage page="pilot" />
    </div>
  );
}
