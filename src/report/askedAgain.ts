import type { Dropped } from '../domain/answers.ts';
import type { Text } from '../i18n/text.ts';

/** One sentence that names the questions to be answered again, because the old answers no longer fit. */
export function askedAgainText(dropped: readonly Pick<Dropped, 'question'>[], text: Text): string {
  const titles = dropped.map(({ question }) => {
    const address = `questions:questions.${question}.question`;
    return text.has(address) ? text.t(address) : question;
  });
  return text.t('ui:storage.dropped', { count: titles.length, list: titles.join(' · ') });
}
