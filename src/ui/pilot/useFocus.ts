import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus to what has just taken the place of something else; `when`: false if it was there from the start. */
export function useFocus<T extends HTMLElement>(when = true) {
  const target = useRef<T>(null);
  useLayoutEffect(() => {
    if (when) target.current?.focus();
  }, []);
  return target;
}
