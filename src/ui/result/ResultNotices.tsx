import { assessment, wizard } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import { NewLawNotice } from './NewLawNotice.tsx';

/** Beside the verdict: what the law says differently today, and that questions are left. */
export function ResultNotices() {
  const { t } = useText();
  const next = assessment.value.next;
  return (
    <>
      <NewLawNotice />
      {next !== undefined && (
        <div class="notice" role="status">
          <p>{t('check:result.incomplete')}</p>
          <button type="button" class="button" onClick={() => wizard.send({ type: 'GO_TO', question: next })}>
            {t('check:result.continue')}
          </button>
        </div>
      )}
    </>
  );
}
