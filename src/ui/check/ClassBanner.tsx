import { rangeText } from '../../report/chips.ts';
import { assessment, wizard } from '../store/session.ts';
import { useText } from '../parts/texts.ts';

/** Once the class is settled the result can be seen; the remaining questions concern data and duties. */
export function ClassBanner() {
  const text = useText();
  const { t } = text;
  const { atLeast, atMost } = assessment.value.risk;
  if (atLeast !== atMost || assessment.value.next === undefined) return null;
  return (
    <div class="class-banner">
      <p>{t('check:settled', { name: rangeText(assessment.value.risk, text) })}</p>
      <button type="button" class="button link" onClick={() => wizard.send({ type: 'FINISH' })}>
        {t('check:showResult')}
      </button>
    </div>
  );
}
