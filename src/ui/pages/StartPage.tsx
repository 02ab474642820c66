import { operator } from '../../operator.ts';
import { Catalogue } from '../components/Catalogue.tsx';
import { route } from '../router.ts';
import { hrefOf } from '../routes.ts';
import { useText } from '../texts.ts';

/** What the tool does, one button, three facts, the catalogue, who is behind it. */
export function StartPage() {
  const { t } = useText();
  const { language } = route.value;
  return (
    <>
      <h1>{t('ui:start.title')}</h1>
      <p class="lead">{t('ui:start.lead')}</p>
      <p>
        <a class="button primary" href={hrefOf('check', language)}>
          {t('ui:start.button')}
        </a>
      </p>
      <ul class="facts-row">
        {['time', 'local', 'pdf'].map((fact) => (
          <li key={fact}>{t(`ui:start.facts.${fact}`)}</li>
        ))}
      </ul>
      <section aria-labelledby="catalogue">
        <h2 id="catalogue">{t('ui:start.catalogue')}</h2>
        <Catalogue />
      </section>
      <section class="teaser" aria-labelledby="teaser">
        <h2 id="teaser">{t('ui:start.pilot.title')}</h2>
        <p>{t('ui:start.pilot.text')}</p>
        <p>
          <a href={operator.bookingUrl}>{t('ui:start.pilot.talk')}</a>
        </p>
      </section>
    </>
  );
}
