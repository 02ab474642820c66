import { useEffect, useRef } from 'preact/hooks';

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
    const printing = matchMedia('print');
    const change = () => (printing.matches ? open() : close());
    // Somebody may have asked to print before this page was there.
    if (printing.matches) open();
    printing.addEventListener('change', change);
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      printing.removeEventListener('change', change);
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
  return container;
}
