import { WISHES } from '../../pilot/form.ts';
import { change, draft } from './enquiry.ts';
import { useText } from '../parts/texts.ts';

/** Pilot project or first talk. */
export function WishChoice() {
  const { t } = useText();
  return (
    <fieldset class="wish">
      <legend>{t('pilot:form.kind.label')}</legend>
      <div class="choices">
        {WISHES.map((wish) => (
          <div class="choice" key={wish}>
            <label class="option">
              <input
                type="radio"
                name="pilot-kind"
                value={wish}
                checked={draft.value.kind === wish}
                onChange={() => change({ kind: wish })}
              />
              <span class="option-label">{t(`pilot:form.kind.options.${wish}`)}</span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
