import type { Question } from '../../domain/types.ts';
import { citationText } from '../../report/citation.ts';
import { useText } from '../texts.ts';
import { QuestionTerms } from './QuestionTerms.tsx';

/** Where the question stands in the law and its terms; why it is asked as well, where it shares the screen with others. */
export function QuestionMore({ question, isAlone }: { question: Question; isAlone: boolean }) {
  const text = useText();
  const { id, citation } = question;
  const provision = citation && (
    <p class="small-print">{text.t('ui:check.provision', { citation: citationText(citation, text) })}</p>
  );
  if (isAlone)
    return (
      <>
        {provision}
        <QuestionTerms question={id} />
      </>
    );
  return (
    <details class="fold">
      <summary>{text.t('ui:check.whyAsked')}</summary>
      <p class="why">{text.t(`questions:questions.${id}.why`)}</p>
      {provision}
      <QuestionTerms question={id} />
    </details>
  );
}
