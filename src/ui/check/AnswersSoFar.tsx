import { storageNotices } from '../store/register.ts';
import { context, journey, snapshot, wizard } from '../store/session.ts';
import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';
import { useWide } from '../parts/useWide.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { ClassBanner } from './ClassBanner.tsx';
import { Fold } from '../parts/Fold.tsx';

/** The answers so far, each to be changed: folded on a phone, beside the question where there is room. */
export function AnswersSoFar() {
  const { t } = useText();
  const wide = useWide();
  const count = journey.value.path.length;
  if (count === 0) return null;
  return (
    <aside class="so-far" aria-label={t('check:soFar', { count })}>
      <Fold key={`${context.value.at} ${wide}`} summary={t('check:soFar', { count })} isOpenAtFirst={wide}>
        {!snapshot.value.matches('interim') && <ClassBanner />}
        <Answers />
      </Fold>
      {!storageNotices.value.forbidden && <Later />}
    </aside>
  );
}

function Answers() {
  const { t } = useText();
  const edit = (question: string) => wizard.send({ type: 'EDIT', question });
  return (
    <>
      <dl class="answers">
        {journey.value.path.map((step) => (
          <AnswerRow key={step.question} step={step} change={edit} />
        ))}
      </dl>
      <button type="button" class="button link" onClick={() => wizard.send({ type: 'REVIEW' })}>
        {t('check:allAnswers')}
      </button>
      {!storageNotices.value.forbidden && <p class="small-print">{t('check:laterHint')}</p>}
    </>
  );
}

/** Leads to the start page, which offers to go on. Nothing more is needed: every answer is saved when given. */
function Later() {
  const { t } = useText();
  return (
    <p class="later">
      <a href={hrefOf('start', route.value.language)}>{t('check:later')}</a>
    </p>
  );
}
