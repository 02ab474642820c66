import { linkProblem } from '../store/arrivals.ts';
import { navigate, route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { wizard } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';

/** The address carries no use that can be opened: why, and what to do instead. */
export function LinkProblem() {
  const { t } = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const { language } = route.value;
  const start = () => {
    wizard.send({ type: 'RESTART' });
    navigate(hrefOf('check', language));
  };
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('register:linkProblem.title')}
      </h1>
      <p>{t(`register:linkProblem.${linkProblem.value ?? 'damaged'}`)}</p>
      <p>{t('register:linkProblem.safe')}</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={start}>
          {t('register:linkProblem.start')}
        </button>
        <a class="button" href={hrefOf('overview', language)}>
          {t('register:linkProblem.overview')}
        </a>
      </div>
    </>
  );
}
