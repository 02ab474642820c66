import type { Text } from '../../i18n/text.ts';

/** A month such as `2026-07` as people say it: „Juli 2026“. */
export function monthText(month: string, { t }: Text): string {
  const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(t('report:dates.locale'), format).format(new Date(`${month}-01`));
}
