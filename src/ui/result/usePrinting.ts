import { useEffect, useState } from 'preact/hooks';
import { watchPrinting } from '../parts/watchPrinting.ts';

/** Is the page being printed? What is made for paper need not be there before. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(
    () =>
      watchPrinting(
        () => setPrinting(true),
        () => setPrinting(false),
      ),
    [],
  );
  return isPrinting;
}
