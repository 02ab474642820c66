import { isRunning, setRunning } from './inventory.ts';
import { useText } from '../parts/texts.ts';
import { Chip } from './Chip.tsx';

/** Typical uses to tap, of one program or without any. */
export function UseChips({ useCases, program }: { useCases: readonly string[]; program?: string }) {
  const { t } = useText();
  return (
    <div class="chips">
      {useCases.map((useCase) => {
        const wanted = { useCase, ...(program !== undefined && { program }) };
        return (
          <Chip
            key={useCase}
            label={t(`use-cases:useCases.${useCase}.title`)}
            isOn={isRunning(wanted)}
            set={(on) => setRunning(wanted, on)}
          />
        );
      })}
    </div>
  );
}
