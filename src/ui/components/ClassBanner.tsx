import { ruleSet } from '../../ruleset.ts';
import { assessment, context, wizard } from '../session.ts';
import { useText } from '../texts.ts';

/** Once the class is settled the result can be seen; the remaining questions concern data and duties. */
export function ClassBanner() {
  const { t } = useText();
  const { atLeast, atMost } = assessment.value.risk;
  const answered = context.value.answers[ruleSet.catalogue] !== undefined;
  if (!answered || atLeast !== atMost || assessment.value.next === undefined) return null;
  return (
    <div class="class-banner">
      <p>
        {t('ui:check.settled', { name: t(`report:classes.${atLeast}.name`) })} {t('ui:check.goOn')}
      </p>
      <button type="button" class="button link" onClick={() => wizard.send({ type: 'FINISH' })}>
        {t('ui:check.showResult')}
      </button>
    </div>
  );
}
