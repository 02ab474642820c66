import { useEffect, useState } from 'preact/hooks';

/** The same width as in `styles/check.css`. */
const WIDE = '(min-width: 64rem)';

/** True where a second column has room. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const update = () => setWide(query.matches);
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return wide;
}
