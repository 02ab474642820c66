import type { Translate } from '../i18n/text.ts';
import type { FlyerFormat } from './formats.ts';

type Named = { format: FlyerFormat; mark: string; marks: boolean };

/** Name of the file of a flyer, with its ending. */
export function flyerName(t: Translate, { format, mark, marks }: Named): string {
  const name = t('flyer:fileName', { format: t(`flyer:formats.${format}.short`), mark });
  return `${name}${marks ? t('flyer:withMarks') : ''}.pdf`;
}
