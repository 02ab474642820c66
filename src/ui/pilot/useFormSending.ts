import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { operator } from '../../operator.ts';
import type { Draft } from '../../pilot/form.ts';
import { useText } from '../parts/texts.ts';
import { currentRecord, draft, forget, isComplete, problems } from './enquiry.ts';
import { send, sending } from './sending.ts';

/** Robots are faster than people: nothing goes out sooner after the form appeared, in milliseconds. */
const AT_LEAST_MS = 3000;

/** What happens when the form is sent off. `letter`: the e-mail made of the form as it stands, where there is no receiver. */
export function useFormSending(form: RefObject<HTMLFormElement | null>) {
  const text = useText();
  const shownAt = useRef(Date.now());
  const [asLetter, makeLetter] = useState<Draft>();
  const [marked, setMarked] = useState(0);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [marked]);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (sending.peek().state === 'sending') return;
    if (!isComplete()) setMarked(marked + 1);
    else if (operator.signup.url === '') makeLetter(draft.peek());
    else {
      const { trap } = draft.peek();
      await send({ record: currentRecord(text), trap, notBefore: shownAt.current + AT_LEAST_MS });
      if (takeOutcome()) setMarked(marked + 1);
    }
  };
  return { submit, letter: asLetter === draft.value ? currentRecord(text) : undefined };
}

/** Empties the form once it is sent, and marks what the receiver did not like; true if there is something. */
function takeOutcome(): boolean {
  const now = sending.peek();
  if (now.state === 'sent') forget();
  if (now.state !== 'rejected') return false;
  problems.value = Object.fromEntries(now.fields.map((each) => [each, 'service']));
  return now.fields.length > 0;
}
