import { pathOf } from '../../i18n/languages.ts';
import { NEWS_FILES } from '../../news/names.ts';
import { operator } from '../../operator.ts';
import { updatesOf } from '../../pilot/updates.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';

/** The published address as calendars subscribe to it. */
const WEBCAL = operator.siteUrl.replace(/^https?:/, 'webcal:');

/** The ways to hear of the next change without a mail address: calendar and feeds. */
export function Subscribe() {
  const { t, tree, language } = useText();
  const here = hrefOf('news', language);
  const hasProject = updatesOf(tree('pilot-updates:entries')).length > 0;
  return (
    <section aria-labelledby="subscribe">
      <h2 id="subscribe" tabIndex={-1}>
        {t('news:subscribe.title')}
      </h2>
      <p>{t('news:subscribe.text')}</p>
      <ul class="text-links">
        <li>
          <a href={WEBCAL + pathOf('news', language) + NEWS_FILES.calendar}>{t('news:subscribe.calendar')}</a>
        </li>
        <li>
          <a href={here + NEWS_FILES.calendar} download>
            {t('news:subscribe.file')}
          </a>
        </li>
        <li>
          <a href={here + NEWS_FILES.law} type="application/atom+xml">
            {t('news:subscribe.feed')}
          </a>
        </li>
        {hasProject && (
          <li>
            <a href={here + NEWS_FILES.project} type="application/atom+xml">
              {t('news:subscribe.project')}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
