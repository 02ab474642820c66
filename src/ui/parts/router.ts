import { signal } from '@preact/signals';
import type { Route } from './routes.ts';
import { routeOf } from './routes.ts';

const current = () => routeOf(new URL(location.href));

/** The address that is shown. */
export const route = signal<Route>(current());

/** True once the visitor has gone from the first page to another place. */
export const hasMoved = () => moved;
let moved = false;

/** Shows another page of this app and makes an entry for the browser's back button. */
export function navigate(href: string, mode: 'push' | 'replace' = 'push'): void {
  if (mode === 'push') {
    moved = true;
    history.pushState(null, '', href);
  } else history.replaceState(null, '', href);
  show(current());
}

/** Another place begins at its top. While the page before it still stands, moving there costs nothing. */
function show(next: Route): void {
  const { page, fragment } = route.peek();
  if (next.page !== page || next.fragment !== fragment) scrollTo(0, 0);
  route.value = next;
}

/** Lets links inside the app change the page without loading it anew. */
export function startRouter(): void {
  addEventListener('popstate', () => {
    moved = true;
    show(current());
  });
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isInternal(link) || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(link.href);
  });
}

/** Inside the app: same origin, below the base, not a download, and not a jump on this page. */
function isInternal(link: HTMLAnchorElement): boolean {
  if (link.origin !== location.origin || link.target || link.hasAttribute('download')) return false;
  return link.dataset['jump'] === undefined && routeOf(new URL(link.href)).page !== 'not-found';
}
