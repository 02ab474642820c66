import { updatesOf } from '../../pilot/updates.ts';
import { dateText } from '../../report/dates.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';

/** The latest on how the project goes, and where all of it stands; nothing as long as there is no entry. */
export function Updates() {
  const text = useText();
  const [latest] = updatesOf(text.tree('pilot-updates:entries'));
  if (!latest) return null;
  return (
    <section aria-labelledby="updates">
      <h2 id="updates">{text.t('pilot:updates.title')}</h2>
      <h3>{latest.title}</h3>
      <p class="small-print">
        <time dateTime={latest.date}>{dateText(latest.date, text)}</time>
      </p>
      <p>{latest.text}</p>
      <p>
        <a href={hrefOf('news', text.language, 'project')}>{text.t('pilot:updates.all')}</a>
      </p>
    </section>
  );
}
