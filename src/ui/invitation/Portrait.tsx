import { operator } from '../../operator.ts';
import './portrait.css';

/** The picture of the person who invites; nothing without one. */
export function Portrait() {
  const { contactPerson, person } = operator;
  const file = person?.portrait ?? '';
  if (file === '') return null;
  return (
    <img
      class="portrait"
      src={import.meta.env.BASE_URL + file}
      alt={contactPerson}
      width="72"
      height="72"
      loading="lazy"
    />
  );
}
