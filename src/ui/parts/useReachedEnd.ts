import { useEffect, useRef } from 'preact/hooks';

/** Below this share of the screen stands the bar with the buttons: what is only there has not been read. */
const ABOVE_THE_BAR = '0px 0px -12% 0px';

/**
 * Calls `onReached` once the end of something long has been on the screen. Where the browser cannot tell, at once: nobody
 * is held up by an old one.
 */
export function useReachedEnd<T extends HTMLElement>(onReached: () => void) {
  const end = useRef<T>(null);
  useEffect(() => {
    const target = end.current;
    if (!target) return undefined;
    if (!('IntersectionObserver' in globalThis)) return onReached();
    const observer = new IntersectionObserver(
      (entries) => {
        // An end that was jumped over counts, too: whoever stands below it has come past.
        if (
          !entries.some(
            ({ isIntersecting, boundingClientRect }) => isIntersecting || boundingClientRect.top < 0,
          )
        )
          return;
        observer.disconnect();
        onReached();
      },
      { rootMargin: ABOVE_THE_BAR },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return end;
}
