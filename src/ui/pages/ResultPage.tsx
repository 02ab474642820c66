import { useMemo } from 'preact/hooks';
import { operator } from '../../operator.ts';
import { buildReport } from '../../report/buildReport.ts';
import { ExportButton } from '../components/ExportButton.tsx';
import { ReportView } from '../components/ReportView.tsx';
import { StorageNotices } from '../components/StorageNotices.tsx';
import { assessment, context, openId, wizard } from '../session.ts';
import { useText } from '../texts.ts';
import { NewLawNotice } from '../components/register/NewLawNotice.tsx';
import { UseNotices } from '../components/register/UseNotices.tsx';
import { LinkProblem } from '../components/share/LinkProblem.tsx';
import { TakeAlong } from '../components/share/TakeAlong.tsx';
import { linkProblem } from '../arrivals.ts';
import { route } from '../router.ts';
import { hrefOf } from '../routes.ts';
import '../wizardRoute.ts';

/** The result, or why the address leads to none. */
export function ResultPage() {
  return linkProblem.value === undefined ? <Result key={openId.value} /> : <LinkProblem />;
}

/** The result: the same report as in the PDF, with ways to change answers and to take it along. */
function Result() {
  const text = useText();
  const { ruleSet, name } = context.value;
  const report = useMemo(
    () => buildReport({ assessment: assessment.value, ruleSet, text, operator, name }),
    [assessment.value, ruleSet, text, name],
  );
  return (
    <>
      <StorageNotices />
      <UseNotices />
      <ReportView report={report} afterResult={<ResultActions />} />
    </>
  );
}

function ResultActions() {
  const { t } = useText();
  const next = assessment.value.next;
  return (
    <>
      <NewLawNotice />
      {next !== undefined && (
        <div class="notice" role="status">
          <p>{t('ui:result.incomplete')}</p>
          <button type="button" class="button" onClick={() => wizard.send({ type: 'GO_TO', question: next })}>
            {t('ui:result.continue')}
          </button>
        </div>
      )}
      <div class="actions">
        <ExportButton />
        <button type="button" class="button" onClick={() => wizard.send({ type: 'REVIEW' })}>
          {t('ui:result.edit')}
        </button>
        <a class="button quiet" href={hrefOf('overview', route.value.language)}>
          {t('register:toOverview')}
        </a>
      </div>
      <TakeAlong />
    </>
  );
}
