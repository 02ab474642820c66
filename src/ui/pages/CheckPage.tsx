import { snapshot } from '../session.ts';
import { shownQuestion } from '../wizardRoute.ts';
import { QuestionPage } from '../components/QuestionPage.tsx';
import { ReviewPage } from '../components/ReviewPage.tsx';
import { UseNotices } from '../components/register/UseNotices.tsx';
import { StorageNotices } from '../components/StorageNotices.tsx';

/** The wizard: one question, or the review of all answers. */
export function CheckPage() {
  const question = shownQuestion();
  return (
    <>
      <StorageNotices />
      <UseNotices />
      {snapshot.value.matches('reviewing') ? (
        <ReviewPage />
      ) : (
        question !== undefined && <QuestionPage id={question} key={question} />
      )}
    </>
  );
}
