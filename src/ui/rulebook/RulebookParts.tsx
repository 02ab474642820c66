import type { Chapter, Part } from '../../rulebook/model.ts';
import { RulebookEntry } from './RulebookEntry.tsx';

/** The parts of the rule book that are shown, with links to each of them in front. */
export function RulebookParts({ parts, contents }: { parts: readonly Part[]; contents: string }) {
  return (
    <>
      <nav aria-label={contents}>
        <details class="fold">
          <summary>{contents}</summary>
          <ul class="rulebook-contents">
            {parts.map((part) => (
              <Contents key={part.anchor} part={part} />
            ))}
          </ul>
        </details>
      </nav>
      {parts.map(({ anchor, heading, chapters }) => (
        <section key={anchor} id={anchor} class="report-section">
          <h2 id={`${anchor}-title`} tabIndex={-1}>
            {heading}
          </h2>
          {chapters.map((chapter) => (
            <ChapterView key={chapter.anchor} chapter={chapter} />
          ))}
        </section>
      ))}
    </>
  );
}

function Contents({ part }: { part: Part }) {
  return (
    <li>
      <a href={`#${part.anchor}`}>{part.heading}</a>
      <ul>
        {part.chapters.map(({ anchor, heading }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </li>
  );
}

function ChapterView({ chapter }: { chapter: Chapter }) {
  const { anchor, heading, entries } = chapter;
  return (
    <section id={anchor}>
      <h3 id={`${anchor}-title`} tabIndex={-1}>
        {heading}
      </h3>
      {entries.map((entry) => (
        <RulebookEntry key={entry.anchor} entry={entry} />
      ))}
    </section>
  );
}
