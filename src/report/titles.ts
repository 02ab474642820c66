import type { RuleId } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';

/** More titles than this are counted, not listed. */
const MOST = 4;

/** Titles of rules in a row, e.g. „A; B; C und 5 weitere Punkte“; one that would be counted alone is named as well. */
export function titlesText(rules: readonly RuleId[], text: Text, most = MOST): string {
  const shown = rules.length <= most + 1 ? rules : rules.slice(0, most);
  const titles = shown.map((rule) => text.t(`${rule}.title`)).join(text.t('report:titles.separator'));
  const count = rules.length - shown.length;
  return count === 0 ? titles : text.t('report:titles.more', { titles, count });
}
