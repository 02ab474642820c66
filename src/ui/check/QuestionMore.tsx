import type { Question } from '../../domain/types.ts';
import { citationText } from '../../report/citation.ts';
import { whyText } from '../../report/whyText.ts';
import { ruleSet } from '../../ruleset.ts';
import { context } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import { Fold } from '../parts/Fold.tsx';
import { QuestionTerms } from '../question/QuestionTerms.tsx';

/** Where a question stands in the law, and its terms. */
export function QuestionMore({ question: { id, citation } }: { question: Question }) {
  const text = useText();
  return (
    <>
      {citation && (
        <p class="small-print">{text.t('check:provision', { citation: citationText(citation, text) })}</p>
      )}
      <QuestionTerms question={id} />
    </>
  );
}

/** The same for several questions on one screen, and why each is asked; folded, so that the words stay few. */
export function WhyAsked({ ids }: { ids: readonly string[] }) {
  return (
    <Fold summary={useText().t('check:whyAsked')} class="why-asked">
      <Reasons ids={ids} />
    </Fold>
  );
}

function Reasons({ ids }: { ids: readonly string[] }) {
  const text = useText();
  const questions = ids.flatMap((id) => ruleSet.questions[id] ?? []);
  return (
    <>
      {questions.map((question) => (
        <div key={question.id}>
          <h3>{text.t(`questions:questions.${question.id}.question`)}</h3>
          <p class="why">{whyText(question.id, context.value.answers, text)}</p>
          <QuestionMore question={question} />
        </div>
      ))}
    </>
  );
}
