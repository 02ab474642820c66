import { useEffect } from 'preact/hooks';
import { linkProblem } from '../store/arrivals.ts';
import { CaseFolder } from '../documents/CaseFolder.tsx';
import { UseNotices } from '../notices/UseNotices.tsx';
import { EditDialog } from './EditDialog.tsx';
import { ReportView } from './ReportView.tsx';
import { ResultActions } from './ResultActions.tsx';
import { ResultNotices } from './ResultNotices.tsx';
import { PaperView } from '../paper/PaperView.tsx';
import { LinkProblem } from '../share/LinkProblem.tsx';
import { SavedNote } from '../parts/SavedNote.tsx';
import { SecondUse } from '../check/SecondUse.tsx';
import { ClockNotice } from '../notices/ClockNotice.tsx';
import { StorageNotices } from '../notices/StorageNotices.tsx';
import { kept } from '../store/editing.ts';
import { assessment, context, openId } from '../store/session.ts';
import { shownReport } from '../report/shownReport.ts';
import '../check/asking.css';
import '../report/report.css';
import './result.css';
import './resultColumns.css';
import '../report/tasks.css';
import './standing.css';
import './resultRest.css';
import './timeline.css';
import './edit.css';
import '../documents/folder.css';
import { useCodeForPrint } from '../paper/printCode.ts';
import { useText } from '../parts/texts.ts';
import { usePrinting } from './usePrinting.ts';
import '../store/wizardRoute.ts';

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
