import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A bar that stays in the thumb's reach may take this share of the screen; a higher one scrolls with the page. */
const LARGEST_SHARE = 1 / 4;

/** The bar with the main button at the bottom. With very large text it no longer sticks, so that it hides nothing. */
export function ThumbBar({ children }: { children: ComponentChildren }) {
  const bar = useRef<HTMLDivElement>(null);
  const [isHigh, setHigh] = useState(false);
  useEffect(() => {
    const measure = () => setHigh((bar.current?.offsetHeight ?? 0) > innerHeight * LARGEST_SHARE);
    // It measures as soon as the bar is laid out. Old browsers have none: then when it appears, which takes longer.
    const observer = 'ResizeObserver' in globalThis ? new ResizeObserver(measure) : undefined;
    if (observer && bar.current) observer.observe(bar.current);
    else measure();
    addEventListener('resize', measure);
    return () => {
      observer?.disconnect();
      removeEventListener('resize', measure);
    };
  }, []);
  return (
    <div ref={bar} class={isHigh ? 'thumb-bar flowing' : 'thumb-bar'}>
      {children}
    </div>
  );
}
