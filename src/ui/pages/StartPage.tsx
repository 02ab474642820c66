import { operator } from '../../operator.ts';
import { checkUnderWay } from '../checkUnderWay.ts';
import { Catalogue } from '../components/Catalogue.tsx';
import { Icon } from '../components/Icon.tsx';
import { OutLink } from '../components/result/OutLink.tsx';
import { SharePage } from '../components/share/SharePage.tsx';
import { UnderWay } from '../components/UnderWay.tsx';
import { FACT_SHAPES } from '../components/useCaseShapes.ts';
import { hasMoved, route } from '../router.ts';
import { hrefOf } from '../routes.ts';
import { browserStorage } from '../storage.ts';
import { useText } from '../texts.ts';
import { useFocusOnMount } from '../useFocusOnMount.ts';

/** What the tool does, one button, three facts, the catalogue, who is behind it, the pilot project. */
export function StartPage() {
  const { t } = useText();
  const { language } = route.value;
  // Whoever opens the site starts at its top, with the head of the page.
  const heading = useFocusOnMount<HTMLHeadingElement>(hasMoved);
  const begun = checkUnderWay(browserStorage());
  return (
    <div class="start">
      <h1 ref={heading} tabIndex={-1}>
        {t('ui:start.title')}
      </h1>
      <p class="lead">{t('ui:start.lead')}</p>
      {begun ? (
        <UnderWay {...begun} />
      ) : (
        <p>
          <a class="button primary" href={hrefOf('check', language)}>
            {t('ui:start.button')}
          </a>
        </p>
      )}
      <ul class="facts-row">
        {Object.entries(FACT_SHAPES).map(([fact, shape]) => (
          <li key={fact}>
            <Icon shape={shape} />
            {t(`ui:start.facts.${fact}`)}
          </li>
        ))}
      </ul>
      <section aria-labelledby="catalogue">
        <h2 id="catalogue">{t(begun ? 'ui:start.another' : 'ui:start.catalogue')}</h2>
        <Catalogue />
      </section>
      <Behind />
      <Pilot />
      <SharePage page="start" />
    </div>
  );
}

function Behind() {
  const { t } = useText();
  return (
    <section aria-labelledby="behind">
      <h2 id="behind">{t('ui:start.behind.title')}</h2>
      <p>{t('ui:start.behind.text', { publisher: operator.name })}</p>
      <p>
        {`${t('ui:start.behind.open')} `}
        <a href={hrefOf('rulebook', route.value.language)}>{t('ui:start.behind.rules')}</a>
      </p>
    </section>
  );
}

function Pilot() {
  const { t } = useText();
  return (
    <section class="teaser" aria-labelledby="teaser">
      <h2 id="teaser">{t('ui:start.pilot.title')}</h2>
      <p>{t('ui:start.pilot.text')}</p>
      <p>
        <a class="button" href={hrefOf('pilot', route.value.language)}>
          {t('ui:start.pilot.more')}
        </a>
      </p>
      <p>
        <OutLink link={{ href: operator.bookingUrl, text: t('ui:start.pilot.talk') }} />
      </p>
    </section>
  );
}
