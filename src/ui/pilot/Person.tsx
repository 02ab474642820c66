import { operator } from '../../operator.ts';
import { useText } from '../parts/texts.ts';
import { wordsOfPerson } from './firstPerson.ts';
import { Portrait } from '../invitation/Portrait.tsx';

/** Who invites, in the first person and with a face; nothing where the settings have no words in this language. */
export function Person() {
  const { language } = useText();
  const { contactPerson, person = {} } = operator;
  const words = wordsOfPerson(language);
  if (words === '') return null;
  const { signature, signatureImage = '', role } = person;
  return (
    <figure class="person">
      <Portrait />
      <blockquote>{words}</blockquote>
      <figcaption>
        {signatureImage !== '' && <img src={import.meta.env.BASE_URL + signatureImage} alt="" height="48" />}
        {[signature || contactPerson, role?.[language]].filter(Boolean).join(', ')}
      </figcaption>
    </figure>
  );
}
