import { ruleSet } from '../../ruleset.ts';
import { context } from '../session.ts';
import { useText } from '../texts.ts';
import { useFocusOnMount } from '../useFocusOnMount.ts';
import { usePageTitle } from '../usePageTitle.ts';
import { pendingUseCase, settlePending } from '../wizardRoute.ts';

/** A new use was opened while another check is under way: which one shall it be? */
export function PendingUseCase() {
  const { t } = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const current = context.value.answers[ruleSet.catalogue];
  const titleOf = (id: unknown) => t(`use-cases:useCases.${String(id)}.title`);
  const title = t('ui:pending.title', { use: titleOf(current) });
  usePageTitle(title);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{t('ui:pending.text', { use: titleOf(pendingUseCase.value) })}</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={() => settlePending('current')}>
          {t('ui:pending.current')}
        </button>
        <button type="button" class="button" onClick={() => settlePending('new')}>
          {t('ui:pending.new', { use: titleOf(pendingUseCase.value) })}
        </button>
      </div>
    </>
  );
}
