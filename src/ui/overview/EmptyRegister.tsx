import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';

/** Nothing was checked on this device yet: how to begin. */
export function EmptyRegister() {
  const { t } = useText();
  return (
    <section class="empty-register" aria-labelledby="empty-register">
      <h2 id="empty-register">{t('register:overview.empty.title')}</h2>
      <p>{t('register:overview.empty.text')}</p>
      <a class="button primary" href={hrefOf('start', route.value.language)}>
        {t('register:overview.empty.start')}
      </a>
      <p class="aside-link">
        <a href={hrefOf('business', route.value.language)}>{t('register:overview.inventory')}</a>
      </p>
    </section>
  );
}
