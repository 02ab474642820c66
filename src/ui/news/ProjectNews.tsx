import { projectAnchor } from '../../news/names.ts';
import { updatesOf } from '../../pilot/updates.ts';
import { dateText } from '../../report/dates.ts';
import { useText } from '../parts/texts.ts';

/** How the pilot project goes, the latest first; nothing as long as there is no entry. */
export function ProjectNews() {
  const text = useText();
  const updates = updatesOf(text.tree('pilot-updates:entries'));
  if (updates.length === 0) return null;
  return (
    <section aria-labelledby="project">
      <h2 id="project" tabIndex={-1}>
        {text.t('news:project')}
      </h2>
      {updates.map(({ date, title, text: words }) => (
        <article key={date} id={projectAnchor(date)} class="news-entry">
          <h3 tabIndex={-1}>{title}</h3>
          <p class="small-print">
            <time dateTime={date}>{dateText(date, text)}</time>
          </p>
          <p>{words}</p>
        </article>
      ))}
    </section>
  );
}
