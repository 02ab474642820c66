import type { Penalty } from '../domain/ruleSet.ts';
import type { Text } from '../i18n/text.ts';

const MILLION = 1_000_000;

/** The ceiling of a fine in words, e.g. `15 Millionen Euro oder 3 % des weltweiten Jahresumsatzes`. */
export function ceilingText({ euros, percentOfTurnover }: Penalty, text: Text): string {
  const number = new Intl.NumberFormat(text.t('report:dates.locale'));
  if (percentOfTurnover === undefined)
    return text.t('rulebook:penalty.fixed', { euros: number.format(euros) });
  const millions = number.format(euros / MILLION);
  return text.t('rulebook:penalty.ceiling', { millions, percent: percentOfTurnover });
}
