import { AnswersSoFar } from '../components/AnswersSoFar.tsx';
import { InterimPage } from '../components/InterimPage.tsx';
import { QuestionPage } from '../components/QuestionPage.tsx';
import { ReviewPage } from '../components/ReviewPage.tsx';
import { UseNotices } from '../components/register/UseNotices.tsx';
import { StorageNotices } from '../components/StorageNotices.tsx';
import { snapshot } from '../session.ts';
import '../styles/asking.css';
import '../styles/report.css';
import '../styles/check.css';
import { shownQuestion } from '../wizardRoute.ts';

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
