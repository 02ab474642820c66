import { CallsToAction } from './CallsToAction.tsx';
import { DirectContact } from './DirectContact.tsx';
import { Offer, Questions } from './Offer.tsx';
import { Person } from './Person.tsx';
import { Proof } from './Proof.tsx';
import { RoundTables } from './RoundTables.tsx';
import { SignUp } from './SignUp.tsx';
import { Updates } from './Updates.tsx';
import { SIGN_UP } from './enquiry.ts';
import { wordsOfPerson } from './firstPerson.ts';
import { SharePage } from '../share/SharePage.tsx';
import '../question/choices.css';
import './pilot.css';
import './signUp.css';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';
import { useNamedEntry } from '../parts/useNamedEntry.ts';

/** The pilot project: what is offered and how it runs, the form, then questions and what is new. */
export function PilotPage() {
  const { t, language } = useText();
  const isFirstPerson = wordsOfPerson(language) !== '';
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const shown = useNamedEntry();
  return (
    <div ref={shown} class="pilot-page">
      <h1 ref={heading} tabIndex={-1}>
        {t('pilot:title')}
      </h1>
      <p class="lead">{t(isFirstPerson ? 'pilot:firstPerson.lead' : 'pilot:lead')}</p>
      <Person />
      <RoundTables />
      <CallsToAction />
      <Proof />
      <Offer />
      <section id={SIGN_UP} aria-labelledby="sign-up-title">
        <h2 id="sign-up-title" tabIndex={-1}>
          {t(isFirstPerson ? 'pilot:firstPerson.signUp' : 'pilot:signUp.title')}
        </h2>
        <SignUp />
        <DirectContact />
      </section>
      <Questions />
      <Updates />
      <SharePage page="pilot" />
    </div>
  );
}
