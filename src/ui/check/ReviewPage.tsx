import { NAME_LENGTH } from '../../limits.ts';
import { ruleSet } from '../../ruleset.ts';
import { context, journey, wizard } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';
import { usePageTitle } from '../parts/usePageTitle.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { RestartButton } from './RestartButton.tsx';
import { RoleAlarm } from './RoleAlarm.tsx';
import { ThumbBar } from '../parts/ThumbBar.tsx';

/** All answers, each to be changed; what the typical use pre-filled is marked. */
export function ReviewPage() {
  const { t } = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  usePageTitle(t('check:review.title'));
  const { path, next } = journey.value;
  const goTo = (question: string) => wizard.send({ type: 'GO_TO', question });
  const sections = ruleSet.sections
    .map(({ id }) => ({ id, steps: path.filter((step) => ruleSet.questions[step.question]?.section === id) }))
    .filter(({ steps }) => steps.length > 0);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('check:review.title')}
      </h1>
      <p>{t('check:review.intro')}</p>
      {next !== undefined && <OpenQuestion id={next} />}
      <RoleAlarm />
      <NameField />
      {sections.map(({ id, steps }) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>{t(`questions:sections.${id}`)}</h2>
          <dl class="answers">
            {steps.map((step) => (
              <AnswerRow key={step.question} step={step} change={goTo} />
            ))}
          </dl>
        </section>
      ))}
      <ThumbBar>
        <RestartButton />
        <button type="button" class="button primary" onClick={() => wizard.send({ type: 'FINISH' })}>
          {t('check:review.finish')}
        </button>
      </ThumbBar>
    </>
  );
}

function OpenQuestion({ id }: { id: string }) {
  const { t } = useText();
  return (
    <div class="notice" role="status">
      <p>{t('check:review.open', { question: t(`questions:questions.${id}.question`) })}</p>
      <button type="button" class="button" onClick={() => wizard.send({ type: 'GO_TO', question: id })}>
        {t('check:review.answerNow')}
      </button>
    </div>
  );
}

/** The only text field of the whole check, and it may stay empty. */
function NameField() {
  const { t } = useText();
  return (
    <p class="field">
      <label for="use-name">{t('check:review.name')}</label>
      <input
        id="use-name"
        type="text"
        maxLength={NAME_LENGTH}
        autocomplete="off"
        aria-describedby="use-name-hint"
        value={context.value.name}
        onInput={({ currentTarget }) => wizard.send({ type: 'RENAME', name: currentTarget.value })}
      />
      <span id="use-name-hint" class="small-print">
        {t('check:review.nameHint')}
      </span>
    </p>
  );
}
