import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the heading of a new step, so that screen readers and keyboards start there; `when` may forbid it.
 * Only once the step is painted: a browser that is asked to focus works out the whole page first, on its own and at once.
 */
export function useFocusOnMount<T extends HTMLElement>(when = () => true) {
  const target = useRef<T>(null);
  useLayoutEffect(() => {
    if (!when()) return undefined;
    const before = document.activeElement;
    // Whoever has gone elsewhere in the meantime stays there.
    const move = () => before === document.activeElement && target.current?.focus({ preventScroll: true });
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(move);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return target;
}
