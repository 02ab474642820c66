import type { QuestionId } from '../../domain/types.ts';
import { ruleSet } from '../../ruleset.ts';
import { assessment, journey, wizard } from '../store/session.ts';
import { useText } from '../parts/texts.ts';

/**
 * Says before the result that an answer makes the user a provider, with the way back. After the answer it is shown
 * on the question that follows (`before`), and on the overview for as long as it holds.
 */
export function RoleAlarm({ before }: { before?: QuestionId }) {
  const { t } = useText();
  const previous = before === undefined ? undefined : precedingAnswer(before);
  const alarms = assessment.value.findings
    .filter((each) => each.topic === 'alarm' && each.applies === true)
    .filter((each) => before === undefined || each.because.some((id) => id === previous));
  return (
    <>
      {alarms.map(({ rule, because }) => (
        <div key={rule} class="notice alarm" role="alert">
          <h2>{t(`${rule}.title`)}</h2>
          <p>{t(`${rule}.text`)}</p>
          <button
            type="button"
            class="button"
            onClick={() => wizard.send({ type: 'GO_TO', question: because.at(-1) ?? '' })}
          >
            {t('ui:alarm.back')}
          </button>
        </div>
      ))}
    </>
  );
}

/** The answered question that comes right before this one in the questionnaire. */
function precedingAnswer(id: QuestionId): QuestionId | undefined {
  const order = Object.keys(ruleSet.questions);
  const answered = new Set(journey.value.path.map((step) => step.question));
  return order.slice(0, order.indexOf(id)).findLast((each) => answered.has(each));
}
