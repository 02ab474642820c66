import type { Text } from '../i18n/text.ts';
import { listText } from '../report/listText.ts';

/** More than this are counted, not named. */
const MOST = 4;

/** Names in a row, e.g. „A, B und 3 weitere“. */
export function namesText(names: readonly string[], { t }: Text): string {
  const shown = names.length <= MOST + 1 ? names : names.slice(0, MOST);
  const count = names.length - shown.length;
  return listText(count === 0 ? shown : [...shown, t('firm-plan:more', { count })], t('report:dates.locale'));
}
