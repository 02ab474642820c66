import { anchorOfTerm, termsOfQuestion } from '../text-pages/glossary.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';

/** The words of a question that the glossary explains, folded away; nothing if there are none. */
export function QuestionTerms({ question }: { question: string }) {
  const { t, language } = useText();
  const terms = termsOfQuestion(question);
  if (terms.length === 0) return null;
  const termOf = (id: string) => t(`glossary:terms.${id}.term`);
  return (
    <details class="fold question-terms">
      <summary>{t('glossary:onQuestion')}</summary>
      <dl class="points">
        {terms.map((id) => (
          <div key={id}>
            <dt>{termOf(id)}</dt>
            <dd>
              {t(`glossary:terms.${id}.short`)}{' '}
              <a href={hrefOf('knowledge', language, anchorOfTerm(id))}>
                {t('glossary:more', { term: termOf(id) })}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
