import { useEffect, useState } from 'preact/hooks';
import { SLOW_AFTER_MS } from '../slow.ts';
import { useText } from '../texts.ts';

/** A way to call off what is under way; it appears once that takes its time. */
export function Cancel({ working, onClick }: { working: boolean; onClick: () => void }) {
  const { t } = useText();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!working) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [working]);
  if (!working || !isSlow) return null;
  return (
    <button type="button" class="button" onClick={onClick}>
      {t('ui:cancel')}
    </button>
  );
}
