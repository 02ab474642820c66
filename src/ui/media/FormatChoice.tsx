import { useId } from 'preact/hooks';
import type { FlyerFormat } from '../../flyer/formats.ts';
import { FORMAT_NAMES } from '../../flyer/formats.ts';
import { useText } from '../parts/texts.ts';

type Props = { format: FlyerFormat; onChange: (format: FlyerFormat) => void };

/** Which sheet it is to be. */
export function FormatChoice({ format, onChange }: Props) {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class="choices-heading">{t('media:flyer.format')}</legend>
      {FORMAT_NAMES.map((each) => (
        <div class="choice" key={each}>
          <label class="option">
            <input type="radio" name={name} checked={each === format} onChange={() => onChange(each)} />
            <span class="option-text option-label">{t(`flyer:formats.${each}.label`)}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
