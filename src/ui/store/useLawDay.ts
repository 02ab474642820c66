import { useEffect, useState } from 'preact/hooks';
import type { IsoDate } from '../../domain/types.ts';
import { lawDay } from './lawDay.ts';

/** Milliseconds; a page may stay open over midnight. */
const LOOK_AGAIN = 60_000;

/**
 * The day for which things are told, renewed while the page is open; undefined in pages that are built ahead, which
 * are read on other days than the one on which they were built.
 */
export function useLawDay(): IsoDate | undefined {
  const [day, setDay] = useState<IsoDate>();
  useEffect(() => {
    const tell = () => setDay(lawDay());
    tell();
    const timer = setInterval(tell, LOOK_AGAIN);
    document.addEventListener('visibilitychange', tell);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tell);
    };
  }, []);
  return day;
}
