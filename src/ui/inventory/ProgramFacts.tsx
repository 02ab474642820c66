import type { Program, ProgramFact } from '../../domain/program.ts';
import { isOldFact } from '../../domain/program.ts';
import { dateText } from '../../report/dates.ts';
import './programFacts.css';
import { useText } from '../parts/texts.ts';
import { today } from '../../today.ts';
import { OutLink } from '../parts/OutLink.tsx';

/** What the provider says about data and training, each with source and date: hints to be checked, no answers. */
export function ProgramFacts({ program: { id, name, facts = [] } }: { program: Program }) {
  const { t } = useText();
  if (facts.length === 0) return null;
  return (
    <details class="fold program-facts">
      <summary>{t('programs:title', { program: name })}</summary>
      <ul>
        {facts.map((fact) => (
          <Fact key={fact.id} program={id} fact={fact} />
        ))}
      </ul>
    </details>
  );
}

function Fact({ program, fact }: { program: string; fact: ProgramFact }) {
  const text = useText();
  const { t } = text;
  const { id, plan, source, date } = fact;
  return (
    <li>
      {plan && <strong>{`${t(`programs:plans.${plan}`)}: `}</strong>}
      {t(`programs:facts.${program}.${id}`)}
      <span class="small-print">
        {t('programs:origin', { date: dateText(date, text) })}
        {isOldFact(fact, today()) && <strong>{` ${t('programs:old')}`}</strong>}{' '}
        <OutLink link={{ href: source, text: t('programs:source', { host: new URL(source).hostname }) }} />
      </span>
    </li>
  );
}
