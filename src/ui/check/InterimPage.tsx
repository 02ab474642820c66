import type { Assessment } from '../../domain/assess.ts';
import { distanceOf } from '../../domain/distance.ts';
import { rank } from '../../domain/risk.ts';
import type { Text } from '../../i18n/text.ts';
import { operator } from '../../operator.ts';
import { inTheirWords } from '../../report/context.ts';
import { cautionBlocks } from '../../report/sections/cautions.ts';
import { noticeBlocks } from '../../report/sections/notices.ts';
import { scaleBlock } from '../../report/sections/scale.ts';
import { openKind, resultTitle } from '../../report/classWords.ts';
import { ruleSet } from '../../ruleset.ts';
import { assessment, context, journey, wizard } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';
import { usePageTitle } from '../parts/usePageTitle.ts';
import { useWide } from '../parts/useWide.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { RoleAlarm } from './RoleAlarm.tsx';
import { SecondUse } from './SecondUse.tsx';
import { Caution } from '../report/Caution.tsx';
import { Scale } from '../report/Scale.tsx';
import { ThumbBar } from '../parts/ThumbBar.tsx';

/** The class so far, what it means in a sentence, the two ways on, and what was taken as given. */
export function InterimPage() {
  const text = useText();
  const { t } = text;
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const { name } = context.value;
  const report = inTheirWords({ assessment: assessment.value, ruleSet, text, operator, name });
  const title = resultTitle(report);
  usePageTitle(title);
  // The bar sticks on small screens only; on wide ones the button must not be far down.
  const wide = useWide();
  return (
    <div class="interim">
      <p class="step-line">{t('check:interim.label')}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {cautionBlocks(report).map((each) => (
        <Caution key={each.title} block={each} goTo={lookAgain} />
      ))}
      <Scale block={scaleBlock(report)} />
      <p class="lead">{meaningOf(assessment.value, text)}</p>
      {isAllowed(assessment.value) && <p>{t('check:interim.dataToCome')}</p>}
      {noticeBlocks('role', report).map(
        (each) => each.type === 'notice' && <p key={each.title}>{each.title}.</p>,
      )}
      <RoleAlarm />
      <SecondUse />
      <Further />
      {!wide && <Derived />}
      <ThumbBar>
        <button type="button" class="button link" onClick={() => wizard.send({ type: 'BACK' })}>
          {t('check:back')}
        </button>
        <button type="button" class="button primary" onClick={() => wizard.send({ type: 'CONTINUE' })}>
          {t('check:interim.continue')}
        </button>
      </ThumbBar>
      {wide && <Derived />}
    </div>
  );
}

/** The class is settled and no ban: what the GDPR says comes after, and may be no. */
function isAllowed({ risk: { atLeast, atMost } }: Assessment): boolean {
  return atLeast === atMost && atLeast !== 'prohibited';
}

/** In one sentence what the class means; a rule may say it in its own words. */
function meaningOf({ risk }: Assessment, { t, has }: Text): string {
  const own = risk.grounds.map((rule) => `${rule}.meaning`);
  if (risk.atLeast !== risk.atMost) {
    const [kind] = openKind(risk).split('.');
    return t(`check:interim.meaning.${kind}`, {
      atLeast: t(`report:classes.${risk.atLeast}.name`),
      atMost: t(`report:classes.${risk.atMost}.name`),
    });
  }
  if (own[0] !== undefined && own.every(has)) return t(own[0]);
  const ahead = `check:interim.meaning.${risk.atLeast}Ahead`;
  const isAhead = rank(risk.today.atLeast) < rank(risk.atLeast) && has(ahead);
  return t(isAhead ? ahead : `check:interim.meaning.${risk.atLeast}`);
}

/** Back to a question, and here again after the answer. */
function lookAgain(question: string): void {
  wizard.send({ type: 'EDIT', question });
}

/** What the typical use answered for the user, to be confirmed or changed. */
function Derived() {
  const { t } = useText();
  const steps = journey.value.path.filter((step) => step.origin === 'use-case');
  if (steps.length === 0) return null;
  return (
    <section class="derived" aria-labelledby="derived">
      <h2 id="derived">{t('check:interim.derived')}</h2>
      <dl class="answers">
        {steps.map((step) => (
          <AnswerRow key={step.question} step={step} change={lookAgain} />
        ))}
      </dl>
    </section>
  );
}

function Further() {
  const { t } = useText();
  const { fewest, most } = distanceOf(journey.value, ruleSet, context.value.firm);
  return (
    <section aria-labelledby="further">
      <h2 id="further">{t('check:interim.further')}</h2>
      {most > 0 && <p>{t('check:interim.questions', { fewest, count: most })}</p>}
      <p>
        <button type="button" class="button" onClick={() => wizard.send({ type: 'FINISH' })}>
          {t('check:interim.result')}
        </button>
      </p>
    </section>
  );
}
