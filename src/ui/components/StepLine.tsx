import { partsOf } from '../../domain/parts.ts';
import { ruleSet } from '../../ruleset.ts';
import { useText } from '../texts.ts';

/** Progress by section of the part that is under way, not by a percentage that nobody can know. */
export function StepLine({ section }: { section: string }) {
  const { t } = useText();
  const { first, second } = partsOf(ruleSet);
  const part = first.includes(section) ? 'first' : 'second';
  const sections = part === 'first' ? first : second;
  const step = sections.indexOf(section) + 1;
  return (
    <div class="step-line">
      <p>
        {t(`ui:check.step.${part}`, {
          step,
          steps: sections.length,
          section: t(`questions:sections.${section}`),
        })}
      </p>
      <ol class="step-dots" aria-hidden="true">
        {sections.map((id, index) => (
          <li key={id} class={index < step ? 'done' : ''} />
        ))}
      </ol>
    </div>
  );
}
