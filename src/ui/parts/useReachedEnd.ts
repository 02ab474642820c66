import { useLayoutEffect, useRef } from 'preact/hooks';

/** All that lies above counts as passed; below this share of the screen stands the bar with the buttons. */
const PASSED = '9999999px 0px -12% 0px';

/**
 * Calls `onReached` once the end of something long has been on the screen. Where the browser cannot tell, at once: nobody
 * is held up by an old one.
 */
export function useReachedEnd<T extends HTMLElement>(onReached: () => void) {
  const end = useRef<T>(null);
  useLayoutEffect(() => {
    const target = end.current;
    if (!target) return undefined;
    if (!('IntersectionObserver' in globalThis)) return onReached();
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        onReached();
      },
      { rootMargin: PASSED },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return end;
}
