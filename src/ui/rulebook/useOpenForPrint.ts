import { useEffect, useRef } from 'preact/hooks';
import { watchPrinting } from '../parts/watchPrinting.ts';

/** Opens everything that is folded while the page is printed, and closes it again afterwards. */
export function useOpenForPrint<T extends HTMLElement>() {
  const container = useRef<T>(null);
  useEffect(() => {
    const opened: HTMLDetailsElement[] = [];
    const open = () =>
      container.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])').forEach((each) => {
        each.open = true;
        opened.push(each);
      });
    const close = () => opened.splice(0).forEach((each) => (each.open = false));
    return watchPrinting(open, close);
  }, []);
  return container;
}
