import { snapshot } from '../session.ts';
import { pendingUseCase, shownQuestion } from '../wizardRoute.ts';
import { PendingUseCase } from '../components/PendingUseCase.tsx';
import { QuestionPage } from '../components/QuestionPage.tsx';
import { ReviewPage } from '../components/ReviewPage.tsx';
import { StorageNotices } from '../components/StorageNotices.tsx';

/** The wizard: one question, or the review of all answers. */
export function CheckPage() {
  const question = shownQuestion();
  return (
    <>
      <StorageNotices />
      {pendingUseCase.value !== undefined ? (
        <PendingUseCase />
      ) : snapshot.value.matches('reviewing') ? (
        <ReviewPage />
      ) : (
        question !== undefined && <QuestionPage id={question} key={question} />
      )}
    </>
  );
}
