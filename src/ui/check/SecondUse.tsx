import { isDraft } from '../../register/drafts.ts';
import { nameOfUse } from '../../report/nameOfUse.ts';
import { ruleSet } from '../../ruleset.ts';
import { route } from '../parts/router.ts';
import { hrefOf, USE_PREFIX } from '../parts/routes.ts';
import type { Second } from './secondUse.ts';
import { makeSecond, seconds } from './secondUse.ts';
import { context } from '../store/session.ts';
import { useText } from '../parts/texts.ts';

/** Asks whether answers that describe two purposes are two uses; silent once the second one has been checked. */
export function SecondUse() {
  const open = seconds().filter(({ use }) => !use || isDraft(use, ruleSet));
  return (
    <div role="status">
      {open.map((second) => (
        <div key={second.running.useCase} class="notice">
          <Question second={second} />
        </div>
      ))}
    </div>
  );
}

function Question({ second: { running, use } }: { second: Second }) {
  const text = useText();
  const { t } = text;
  const title = t(`use-cases:useCases.${running.useCase}.title`);
  if (use) {
    return (
      <>
        <p>{t('register:separate.made', { use: nameOfUse(use, ruleSet, text) })}</p>
        <p>
          <a href={hrefOf('check', route.value.language, USE_PREFIX + use.id)}>
            {t('register:separate.check', { use: title })}
          </a>
        </p>
      </>
    );
  }
  const first = nameOfUse(context.value, ruleSet, text);
  return (
    <>
      <p>{t('register:separate.text', { first, second: title })}</p>
      <button type="button" class="button" onClick={() => makeSecond(running, text)}>
        {t('register:separate.button', { use: title })}
      </button>
    </>
  );
}
