import { useEffect } from 'preact/hooks';
import { linkProblem } from '../arrivals.ts';
import { CaseFolder } from '../components/documents/CaseFolder.tsx';
import { UseNotices } from '../components/register/UseNotices.tsx';
import { EditDialog } from '../components/result/EditDialog.tsx';
import { ReportView } from '../components/result/ReportView.tsx';
import { ResultActions } from '../components/result/ResultActions.tsx';
import { ResultNotices } from '../components/result/ResultNotices.tsx';
import { PaperView } from '../components/paper/PaperView.tsx';
import { LinkProblem } from '../components/share/LinkProblem.tsx';
import { SavedNote } from '../components/SavedNote.tsx';
import { SecondUse } from '../components/SecondUse.tsx';
import { ClockNotice } from '../components/ClockNotice.tsx';
import { StorageNotices } from '../components/StorageNotices.tsx';
import { kept } from '../editing.ts';
import { assessment, context, openId } from '../session.ts';
import { shownReport } from '../shownReport.ts';
import '../styles/asking.css';
import '../styles/report.css';
import '../styles/result.css';
import '../styles/resultColumns.css';
import '../styles/tasks.css';
import '../styles/standing.css';
import '../styles/resultRest.css';
import '../styles/timeline.css';
import '../styles/edit.css';
import '../styles/folder.css';
import { useCodeForPrint } from '../printCode.ts';
import { useText } from '../texts.ts';
import { usePrinting } from '../usePrinting.ts';
import '../wizardRoute.ts';

/** The result, or why the address leads to none. */
export function ResultPage() {
  return linkProblem.value === undefined ? <Result key={openId.value} /> : <LinkProblem />;
}

/** The result: the same report as in the PDF, with ways to change answers in place and to take it along. */
function Result() {
  const text = useText();
  const report = shownReport(assessment.value, context.value, text);
  useEffect(() => () => void (kept.value = ''), []);
  useCodeForPrint();
  const isPrinting = usePrinting();
  return (
    <>
      {isPrinting && <PaperView report={report} />}
      <StorageNotices />
      <ClockNotice />
      <UseNotices />
      <ReportView
        report={report}
        notices={<ResultNotices />}
        actions={
          <>
            <SecondUse />
            <ResultActions />
          </>
        }
        folder={<CaseFolder />}
      />
      <p role="status" class="visually-hidden">
        {kept.value}
      </p>
      <EditDialog />
      <SavedNote />
    </>
  );
}
