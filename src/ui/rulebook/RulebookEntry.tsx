import type { Clause, Entry, Fact, Provision } from '../../rulebook/model.ts';
import { useText } from '../parts/texts.ts';
import { OutLink } from '../parts/OutLink.tsx';

/** One rule or term: what it is called, where it is written, what users are told, and when it holds. */
export function RulebookEntry({ entry }: { entry: Entry }) {
  const { t } = useText();
  const { anchor, id, title, citation, facts, paragraphs, provisions } = entry;
  const heading = `${anchor}-title`;
  return (
    <article id={anchor} class="finding" aria-labelledby={heading}>
      <h4 id={heading} tabIndex={-1}>
        {title}
      </h4>
      <p class="finding-facts">
        {citation && <OutLink link={citation} />}
        <code>{id}</code>
      </p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {facts.length + provisions.length > 0 && (
        <details class="fold">
          <summary aria-label={t('rulebook:page.detailsOf', { title })}>{t('rulebook:page.details')}</summary>
          {facts.length > 0 && <Facts facts={facts} />}
          {provisions.map((each, index) => (
            <ProvisionView key={index} provision={each} />
          ))}
        </details>
      )}
    </article>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="rulebook-facts">
      {facts.map(({ label, value, href }) => (
        <div key={label + value}>
          <dt>{label}</dt>
          <dd>{href === undefined ? value : <OutLink link={{ href, text: value }} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function ProvisionView({ provision }: { provision: Provision }) {
  const { heading, citation, text, clause } = provision;
  return (
    <div class="provision">
      <p>
        <strong>{heading}</strong>
        {citation && <OutLink link={citation} />}
      </p>
      {text !== undefined && <p>{text}</p>}
      <ul class="clause">
        <ClauseView clause={clause} />
      </ul>
    </div>
  );
}

function ClauseView({ clause }: { clause: Clause }) {
  if (clause.type === 'reference') {
    return (
      <li>
        <a href={`#${clause.anchor}`}>{clause.text}</a>
      </li>
    );
  }
  if (clause.type === 'answer') {
    return (
      <li>
        {clause.question} → <strong>{clause.answer}</strong>
      </li>
    );
  }
  return (
    <li>
      {clause.lead}
      <ul class="clause">
        {clause.parts.map((part, index) => (
          <ClauseView key={index} clause={part} />
        ))}
      </ul>
    </li>
  );
}
