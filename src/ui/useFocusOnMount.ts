import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus to the heading of a new step, so that screen readers and keyboards start there; `when` may forbid it. */
export function useFocusOnMount<T extends HTMLElement>(when = () => true) {
  const target = useRef<T>(null);
  useLayoutEffect(() => {
    if (!when()) return;
    target.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return target;
}
