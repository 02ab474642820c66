import { useEffect, useRef } from 'preact/hooks';
import { route } from './router.ts';

/** Goes to the part of the page that the address names and opens it. A search might hide it, so that ends. */
export function useNamedEntry(query = '', endSearch?: () => void) {
  const container = useRef<HTMLDivElement>(null);
  const named = route.value;
  useEffect(() => {
    if (named.fragment !== '') endSearch?.();
  }, [named]);
  useEffect(() => {
    if (named.fragment !== '' && query === '') show(container.current, named.fragment);
  }, [named, query]);
  return container;
}

function show(container: HTMLElement | null, anchor: string): void {
  const target = document.getElementById(anchor);
  if (!target || !container?.contains(target)) return;
  const inside = target.matches('article') ? target.querySelector('details') : null;
  for (const details of [target.closest('details'), inside]) if (details) details.open = true;
  target.scrollIntoView();
  target.querySelector<HTMLElement>('h2, h3, h4, dt')?.focus({ preventScroll: true });
}
