import { operator } from '../../operator.ts';
import { change, draft } from './enquiry.ts';
import { useText } from '../parts/texts.ts';

/** A field that people do not meet and robots fill in. */
export function Honeypot() {
  const { t } = useText();
  return (
    <div class="honeypot" aria-hidden="true">
      <label>
        {t('pilot:form.trap')}
        <input
          type="text"
          name={operator.signup.honeypot}
          tabIndex={-1}
          autocomplete="off"
          value={draft.value.trap}
          onInput={({ currentTarget }) => change({ trap: currentTarget.value })}
        />
      </label>
    </div>
  );
}
