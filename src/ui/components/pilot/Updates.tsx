import { updatesOf } from '../../../pilot/updates.ts';
import { dateText } from '../../../report/dates.ts';
import { useText } from '../../texts.ts';

/** How the project goes, the latest first; nothing as long as there is no entry. */
export function Updates() {
  const text = useText();
  const updates = updatesOf(text.tree('pilot-updates:entries'));
  if (updates.length === 0) return null;
  return (
    <section aria-labelledby="updates">
      <h2 id="updates">{text.t('pilot:updates.title')}</h2>
      {updates.map((update) => (
        <article key={update.date + update.title}>
          <h3>{update.title}</h3>
          <p class="small-print">
            <time dateTime={update.date}>{dateText(update.date, text)}</time>
          </p>
          <p>{update.text}</p>
        </article>
      ))}
    </section>
  );
}
