import { useId } from 'preact/hooks';
import type { FlyerTheme } from '../../flyer/themes.ts';
import { THEME_NAMES } from '../../flyer/themes.ts';
import { useText } from '../parts/texts.ts';

type Props = { theme: FlyerTheme; onChange: (theme: FlyerTheme) => void };

/** Whose questions stand on the sheet. */
export function ThemeChoice({ theme, onChange }: Props) {
  const { t } = useText();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('media:flyer.theme')}</label>
      <span id={`${id}-hint`} class="small-print">
        {t('media:flyer.themeHint')}
      </span>
      <select
        id={id}
        value={theme}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.value as FlyerTheme)}
      >
        {THEME_NAMES.map((each) => (
          <option key={each} value={each}>
            {t(`flyer:themes.${each}.label`)}
          </option>
        ))}
      </select>
    </div>
  );
}
