import { ruleSet } from '../../ruleset.ts';
import { useText } from '../texts.ts';

/** Progress by section, not by a percentage that nobody can know. */
export function StepLine({ section }: { section: string }) {
  const { t } = useText();
  const ids = ruleSet.sections.map(({ id }) => id);
  const step = ids.indexOf(section) + 1;
  return (
    <div class="step-line">
      <p>
        {t('ui:check.step', {
          step,
          steps: ids.length,
          section: t(`questions:sections.${section}`),
        })}
      </p>
      <ol class="step-dots" aria-hidden="true">
        {ids.map((id, index) => (
          <li key={id} class={index < step ? 'done' : ''} />
        ))}
      </ol>
    </div>
  );
}
