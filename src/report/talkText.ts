import type { Text } from '../i18n/text.ts';
import type { Operator } from '../operator.ts';

/** „Unverbindliches Erstgespräch vereinbaren: 20 Minuten am Telefon, kostenlos“; how long and where only if the settings say it. */
export function talkText({ pilot }: Pick<Operator, 'pilot'>, { language, t }: Text): string {
  const talk = pilot?.talk?.[language] ?? '';
  return talk === '' ? t('report:pilot.talk') : t('report:pilot.talkIs', { talk });
}
