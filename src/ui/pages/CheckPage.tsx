import { snapshot } from '../session.ts';
import { pendingUseCase, shownQuestion } from '../wizardRoute.ts';
import { AnswersSoFar } from '../components/AnswersSoFar.tsx';
import { InterimPage } from '../components/InterimPage.tsx';
import { PendingUseCase } from '../components/PendingUseCase.tsx';
import { QuestionPage } from '../components/QuestionPage.tsx';
import { ReviewPage } from '../components/ReviewPage.tsx';
import { StorageNotices } from '../components/StorageNotices.tsx';
import '../styles/check.css';

/** The wizard: one question, the interim result, or the review of all answers. */
export function CheckPage() {
  return (
    <>
      <StorageNotices />
      <Place />
    </>
  );
}

function Place() {
  const state = snapshot.value;
  if (pendingUseCase.value !== undefined) return <PendingUseCase />;
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
