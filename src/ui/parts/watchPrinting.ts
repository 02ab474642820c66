/** Says when the page begins and ends to be printed, until it is called off. */
export function watchPrinting(begin: () => void, end: () => void): () => void {
  const printing = matchMedia('print');
  const change = () => (printing.matches ? begin() : end());
  // Somebody may have asked to print before this page was there.
  if (printing.matches) begin();
  printing.addEventListener('change', change);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    printing.removeEventListener('change', change);
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}
