import type { RuleId } from '../../domain/types.ts';
import type { Text } from '../../i18n/text.ts';
import type { News } from '../../register/news.ts';
import { rangeText } from '../../report/chips.ts';
import { dateText } from '../../report/dates.ts';
import { titlesText } from '../../report/titles.ts';
import { today } from '../../today.ts';

/** When a use was last assessed, and what has changed for it since. */
export function newsSentences(news: News, text: Text): string[] {
  const { t } = text;
  const { savedAt, risk, added, gone, isKnown } = news;
  const named = gone.filter((rule) => text.has(`${rule}.title`));
  const unnamed = gone.length - named.length;
  const isSame = isKnown && !risk && added.length + gone.length === 0;
  return [
    t('register:news.since', { date: dateText(today(new Date(savedAt)), text) }),
    ...(risk
      ? [t('register:news.class', { before: rangeText(risk.before, text), now: rangeText(risk.now, text) })]
      : []),
    ...list('added', added, text),
    ...list('gone', named, text),
    ...(unnamed > 0 ? [t('register:news.goneUnnamed', { count: unnamed })] : []),
    ...(isSame ? [t('register:news.same')] : []),
    ...(isKnown ? [] : [t('register:news.unknown')]),
  ];
}

function list(kind: 'added' | 'gone', rules: readonly RuleId[], text: Text): string[] {
  return rules.length === 0 ? [] : [text.t(`register:news.${kind}`, { list: titlesText(rules, text) })];
}
