import type { Text } from '../i18n/text.ts';
import type { Agreement, Share } from '../situations/agreement.ts';
import { ASPECTS } from '../situations/differences.ts';

/** Case by case what differs, then what is missing and the sums, a line each. */
export function renderAgreement({ cases, left, aspects, whole }: Agreement, { t }: Text): string {
  const lines = cases.map(({ id, differences }) => {
    const said = differences.map(({ code, ...values }) => t(`cli:engine.differs.${code}`, values));
    return `${id}: ${said.length > 0 ? said.join('; ') : t('cli:engine.agrees')}`;
  });
  const sum = (name: string, { agree, of }: Share) =>
    of > 0
      ? [t('cli:engine.sum', { name: t(`cli:engine.${name}`), agree, of, percent: percent(agree, of) })]
      : [];
  const sums = [...ASPECTS.flatMap((each) => sum(each, aspects[each])), ...sum('whole', whole)];
  const missing =
    left.length > 0 ? [t('cli:engine.left', { count: left.length, list: left.join(', ') })] : [];
  return `${[...lines, '', ...missing, ...sums].join('\n')}\n`;
}

/** Whole percent, rounded down: 100 only if nothing differs. */
const percent = (agree: number, of: number) => Math.floor((100 * agree) / of);
