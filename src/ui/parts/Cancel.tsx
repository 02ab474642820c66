import { useText } from './texts.ts';
import { useSlow } from './useSlow.ts';

/** A way to call off what is under way; it appears once that takes its time. */
export function Cancel({ working, onClick }: { working: boolean; onClick: () => void }) {
  const { t } = useText();
  if (!useSlow(working)) return null;
  return (
    <button type="button" class="button" onClick={onClick}>
      {t('ui:cancel')}
    </button>
  );
}
