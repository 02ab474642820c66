import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to the heading of a new step, so that screen readers and keyboards start there. */
export function useFocusOnMount<T extends HTMLElement>() {
  const target = useRef<T>(null);
  useEffect(() => {
    target.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return target;
}
