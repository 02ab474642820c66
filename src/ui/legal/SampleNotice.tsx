import { useText } from '../parts/texts.ts';

/** Says that the operator has not filled in everything that this page must say. */
export function SampleNotice() {
  const { t } = useText();
  return <p class="notice">{t('legal:sample')}</p>;
}
