import type { Answer, Question } from '../../domain/types.ts';
import { UNKNOWN } from '../../domain/types.ts';
import { standingDeviations } from '../../firm/facts.ts';
import { answerText } from '../../report/answerLines.ts';
import type { Use } from '../../register/use.ts';
import { ruleSet } from '../../ruleset.ts';
import { firm } from '../store/firm.ts';
import { adoptFacts, yieldFacts } from '../store/registerActions.ts';
import { useText } from '../parts/texts.ts';

/** Where a use says something else about the firm than what is known of it: both, and the user decides. */
export function Deviations({ use }: { use: Use }) {
  const text = useText();
  const { t } = text;
  const facts = standingDeviations(use, firm.value).flatMap((id) => ruleSet.questions[id] ?? []);
  if (facts.length === 0) return null;
  const title = `deviations-${use.id}`;
  return (
    <section class="notice" aria-labelledby={title}>
      <h4 id={title}>{t('register:firm.differs.title')}</h4>
      <ul>
        {facts.map((question) => (
          <Deviation key={question.id} question={question} here={use.answers[question.id] ?? UNKNOWN} />
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="button" onClick={() => adoptFacts(use.id)}>
          {t('register:firm.differs.adopt')}
        </button>
        <button type="button" class="button" onClick={() => yieldFacts(use.id)}>
          {t('register:firm.differs.yield')}
        </button>
      </div>
    </section>
  );
}

function Deviation({ question, here }: { question: Question; here: Answer }) {
  const text = useText();
  const { t } = text;
  const say = (answer: Answer) => answerText(question, answer, ruleSet.catalogue, text);
  const known = firm.value[question.id];
  const elsewhere = known === undefined ? t('register:firm.differs.unknown') : say(known);
  return (
    <li>
      {t(`questions:questions.${question.id}.question`)}
      <br />
      {t('register:firm.differs.here', { answer: say(here) })}
      <br />
      {t('register:firm.differs.firm', { answer: elsewhere })}
    </li>
  );
}
