import type { Translate } from '../i18n/text.ts';
import type { Occasion } from './content.ts';
import type { FlyerFormat } from './formats.ts';
import { THEME_NAMES } from './themes.ts';

type Named = Omit<Occasion, 'date'> & { format: FlyerFormat; marks: boolean };

/** Name of the file of a flyer, with its ending; its theme is named unless it is for everybody. */
export function flyerName(t: Translate, { format, mark, theme, marks }: Named): string {
  const name = t('flyer:fileName', { format: t(`flyer:formats.${format}.short`), mark });
  const about = theme === THEME_NAMES[0] ? '' : `_${theme}`;
  return `${name}${about}${marks ? t('flyer:withMarks') : ''}.pdf`;
}
