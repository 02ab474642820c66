import { operator, operatorValues } from '../../operator.ts';
import { checkUnderWay } from '../store/checkUnderWay.ts';
import { Catalogue, Entrance } from './Catalogue.tsx';
import { Icon } from '../parts/Icon.tsx';
import { JumpLink } from '../parts/JumpLink.tsx';
import { OutLink } from '../parts/OutLink.tsx';
import { SampleAnswer } from './SampleAnswer.tsx';
import { SharePage } from '../share/SharePage.tsx';
import { UnderWay } from './UnderWay.tsx';
import { FACT_SHAPES } from '../parts/factShapes.ts';
import { hasMoved, route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { browserStorage } from '../store/storage.ts';
import './start.css';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';

/** Where the way in begins. */
const ENTRANCE = 'what-for';

/** What the tool does, the way in, what an answer looks like, who is behind it, all uses, the pilot project. */
export function StartPage() {
  const { t } = useText();
  // Whoever opens the site starts at its top, with the head of the page.
  const heading = useFocusOnMount<HTMLHeadingElement>(hasMoved);
  const begun = checkUnderWay(browserStorage());
  return (
    <div class="start">
      <div class="hero">
        <h1 ref={heading} tabIndex={-1}>
          {t('ui:start.title')}
        </h1>
        <p class="lead">{t('ui:start.lead')}</p>
        {begun ? (
          <UnderWay {...begun} />
        ) : (
          <p>
            <JumpLink to={ENTRANCE} className="button primary">
              {t('ui:start.button')}
            </JumpLink>
          </p>
        )}
        <FactsRow />
      </div>
      <section aria-labelledby={ENTRANCE}>
        <h2 id={ENTRANCE} tabIndex={-1}>
          {t(begun ? 'ui:start.another' : 'ui:start.catalogue')}
        </h2>
        <Entrance />
      </section>
      <SampleAnswer />
      <Behind />
      <Catalogue />
      <Pilot />
      <SharePage page="start" />
    </div>
  );
}

function FactsRow() {
  const { t } = useText();
  return (
    <ul class="facts-row">
      {Object.entries(FACT_SHAPES).map(([fact, shape]) => (
        <li key={fact}>
          <Icon shape={shape} />
          {t(`ui:start.facts.${fact}`)}
        </li>
      ))}
    </ul>
  );
}

function Behind() {
  const { t } = useText();
  return (
    <section aria-labelledby="behind">
      <h2 id="behind">{t('ui:start.behind.title')}</h2>
      <p>{`${operator.about?.[route.value.language] ?? ''} ${t('ui:start.behind.text')}`.trim()}</p>
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
      <p>{t('ui:start.pilot.text', operatorValues)}</p>
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
