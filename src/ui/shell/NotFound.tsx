import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('ui:notFound.title')}
      </h1>
      <p>
        <a href={hrefOf('start', route.value.language)}>{t('ui:notFound.home')}</a>
      </p>
    </>
  );
}
