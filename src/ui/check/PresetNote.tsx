import { ruleSet } from '../../ruleset.ts';
import type { Preset } from '../store/preset.ts';
import { context } from '../store/session.ts';
import { useText } from '../parts/texts.ts';

/** Says that an answer is already chosen, why, and that it wants to be checked. */
export function PresetNote({ origin }: Pick<Preset, 'origin'>) {
  const { t } = useText();
  const useCase = String(context.value.answers[ruleSet.catalogue]);
  return (
    <p class="preset-note">
      {t(`check:preset.${origin}`, { use: t(`use-cases:useCases.${useCase}.title`) })}
    </p>
  );
}
