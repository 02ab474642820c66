import { useEffect, useState } from 'preact/hooks';

/** What takes longer than this, in milliseconds, is told and can be called off. */
const SLOW_AFTER_MS = 200;

/** True once what is under way takes its time. */
export function useSlow(working: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!working) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [working]);
  return working && isSlow;
}
