import { AnswersSoFar } from './AnswersSoFar.tsx';
import { InterimPage } from './InterimPage.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { ReviewPage } from './ReviewPage.tsx';
import { UseNotices } from '../notices/UseNotices.tsx';
import { StorageNotices } from '../notices/StorageNotices.tsx';
import { snapshot } from '../store/session.ts';
import './asking.css';
import '../report/report.css';
import './check.css';
import { shownQuestion } from '../store/wizardRoute.ts';

/** The wizard: one question, the interim result, or the review of all answers. */
export function CheckPage() {
  return (
    <>
      <StorageNotices />
      <UseNotices />
      <Place />
    </>
  );
}

function Place() {
  const state = snapshot.value;
  if (state.matches('reviewing')) return <ReviewPage />;
  const question = shownQuestion();
  if (!state.matches('interim') && question === undefined) return null;
  return (
    <div class="check">
      {state.matches('interim') || question === undefined ? (
        <InterimPage />
      ) : (
        <QuestionPage id={question} key={question} />
      )}
      <AnswersSoFar />
    </div>
  );
}
