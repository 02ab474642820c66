import type { Text } from '../i18n/text.ts';
import type { Operator } from '../operator.ts';
import { listText } from './listText.ts';

/** „Mitwirkung: A. B. (hat die Regeln gegengelesen) und C. D.“; empty where the settings name nobody. */
export function proofText({ proof = [] }: Pick<Operator, 'proof'>, { t, language }: Text): string {
  const names = proof.map(({ name, role, url = '' }) => {
    const more = [role?.[language] ?? '', url].filter((each) => each !== '').join(', ');
    return more === '' ? name : t('report:proof.named', { name, more });
  });
  return names.length === 0
    ? ''
    : t('report:proof.line', { list: listText(names, t('report:dates.locale')) });
}
