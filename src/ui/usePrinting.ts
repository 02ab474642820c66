import { useEffect, useState } from 'preact/hooks';

/** Is the page being printed? What is made for paper need not be there before. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const printing = matchMedia('print');
    const [begin, end] = [() => setPrinting(true), () => setPrinting(false)];
    const change = () => setPrinting(printing.matches);
    // Somebody may have asked to print before this page was there.
    change();
    printing.addEventListener('change', change);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      printing.removeEventListener('change', change);
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
