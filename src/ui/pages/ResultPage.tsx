import { useMemo } from 'preact/hooks';
import { operator } from '../../operator.ts';
import { buildReport } from '../../report/buildReport.ts';
import { ExportButton } from '../components/ExportButton.tsx';
import { ReportView } from '../components/ReportView.tsx';
import { StorageNotices } from '../components/StorageNotices.tsx';
import { assessment, context, wizard } from '../session.ts';
import { useText } from '../texts.ts';
import '../wizardRoute.ts';

/** The result: the same report as in the PDF, with ways to change answers and to take it along. */
export function ResultPage() {
  const text = useText();
  const { ruleSet, name } = context.value;
  const report = useMemo(
    () => buildReport({ assessment: assessment.value, ruleSet, text, operator, name }),
    [assessment.value, ruleSet, text, name],
  );
  return (
    <>
      <StorageNotices />
      <ReportView report={report} afterResult={<ResultActions />} />
    </>
  );
}

function ResultActions() {
  const { t } = useText();
  const next = assessment.value.next;
  return (
    <>
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
      </div>
    </>
  );
}
