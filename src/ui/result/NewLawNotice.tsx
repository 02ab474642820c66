import { acknowledge } from '../store/session.ts';
import { news } from '../store/openNews.ts';
import { useText } from '../parts/texts.ts';
import { NewsText } from './NewsText.tsx';

/** On the result of an older assessment: what the law says differently today. */
export function NewLawNotice() {
  const { t } = useText();
  if (!news.value) return null;
  return (
    <section class="notice" aria-labelledby="new-law">
      <h2 id="new-law">{t('register:news.title')}</h2>
      <NewsText news={news.value} />
      <button type="button" class="button" onClick={acknowledge}>
        {t('register:news.close')}
      </button>
    </section>
  );
}
