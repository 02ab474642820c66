import { byDanger, dangersOf } from '../../domain/usual.ts';
import { optionTexts } from '../../report/optionTexts.ts';
import { nameOfUse } from '../../report/nameOfUse.ts';
import type { Use } from '../../register/use.ts';
import { ruleSet } from '../../ruleset.ts';
import { drafts, lastMade } from './inventory.ts';
import { route } from '../parts/router.ts';
import { hrefOf, USE_PREFIX } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';
import { usualRiskOf } from '../store/usualRisk.ts';
import { UsualClass } from './UsualClass.tsx';

/** Where the list of drafts stands. */
export const DRAFTS = 'drafts';

const useCaseOf = ({ answers }: Use) => String(answers[ruleSet.catalogue]);

/** The uses whose check has not begun, those first that are worth a check first. Nothing without any. */
export function Drafts() {
  const { t } = useText();
  const sorted = drafts()
    .map((use) => ({ use, risk: usualRiskOf(useCaseOf(use)) }))
    .sort((one, other) => byDanger(one.risk, other.risk));
  if (sorted.length === 0 && !lastMade.value) return null;
  return (
    <section class="drafts" aria-labelledby={DRAFTS}>
      <h2 id={DRAFTS} tabIndex={-1}>
        {t('inventory:drafts.title', { count: sorted.length })}
      </h2>
      <Made />
      {sorted.length > 0 && <p>{t('inventory:drafts.text')}</p>}
      <ol class="use-cards">
        {sorted.map(({ use, risk }) => (
          <Draft key={use.id} use={use} risk={risk} />
        ))}
      </ol>
      <p>
        <a href={hrefOf('overview', route.value.language)}>{t('inventory:drafts.overview')}</a>
      </p>
      <h2>{t('inventory:more')}</h2>
    </section>
  );
}

/** What came of the button: how many are new, and which were there already. */
function Made() {
  const { t } = useText();
  const last = lastMade.value;
  return (
    <div role="status">
      {last && last.made > 0 && <p>{t('inventory:drafts.made', { count: last.made })}</p>}
      {last && last.known.length > 0 && (
        <p>{t('inventory:drafts.known', { count: last.known.length, uses: last.known.join('; ') })}</p>
      )}
    </div>
  );
}

function Draft({ use, risk }: { use: Use; risk: ReturnType<typeof usualRiskOf> }) {
  const text = useText();
  const { t } = text;
  const name = nameOfUse(use, ruleSet, text);
  return (
    <li class="use-card">
      <h3>{name}</h3>
      <UsualClass risk={risk} />
      <p>
        <a
          class="button"
          href={hrefOf('check', route.value.language, USE_PREFIX + use.id)}
          aria-label={t('inventory:drafts.checkOf', { use: name })}
        >
          {t('inventory:drafts.check')}
        </a>
      </p>
      <Stricter useCase={useCaseOf(use)} />
    </li>
  );
}

/** What the check will ask first, because it would make this use stricter. */
function Stricter({ useCase }: { useCase: string }) {
  const text = useText();
  const items = dangersOf(ruleSet, useCase).flatMap(({ question, options }) =>
    options.map((option) => optionTexts(question, option, ruleSet.catalogue, text).label),
  );
  if (items.length === 0) return null;
  return (
    <details class="fold">
      <summary>{text.t('inventory:drafts.stricter')}</summary>
      <ul>
        {items.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </details>
  );
}
