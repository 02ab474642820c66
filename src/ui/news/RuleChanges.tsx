import { ruleSet } from '../../ruleset.ts';
import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';

/** Where it is written what changed in the rules themselves. */
export function RuleChanges() {
  const { t } = useText();
  return (
    <section aria-labelledby="rules">
      <h2 id="rules" tabIndex={-1}>
        {t('news:rules.title')}
      </h2>
      <p>{t('news:rules.text', { version: ruleSet.version })}</p>
      <ul class="text-links">
        <li>
          <a href={`${import.meta.env.BASE_URL}rules-changelog.txt`}>{t('news:rules.changes')}</a>
        </li>
        <li>
          <a href={hrefOf('rulebook', route.value.language)}>{t('news:rules.rulebook')}</a>
        </li>
      </ul>
    </section>
  );
}
