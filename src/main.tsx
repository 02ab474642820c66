import { hydrate, render } from 'preact';
import { App, preparePage } from './ui/App.tsx';
import { route, startRouter } from './ui/router.ts';
import type { Route } from './ui/routes.ts';
import { startServiceWorker } from './ui/serviceWorker.ts';
import { rememberSource } from './ui/visitSource.ts';
import './ui/styles/index.css';

/** Takes over the page: what was built whole stays as it is, everything else is rendered anew. */
async function start(root: HTMLElement): Promise<void> {
  rememberSource(new URL(location.href));
  startRouter();
  // Without the network the page itself says so.
  const isPrepared = await preparePage(route.peek()).then(
    () => true,
    () => false,
  );
  if (isPrepared && isBuilt(root, route.peek())) hydrate(<App />, root);
  else {
    root.replaceChildren();
    render(<App />, root);
  }
  document.documentElement.dataset['app'] = 'ready';
  startServiceWorker();
}

/** A host may answer with another page than the one that the address names. */
function isBuilt(root: HTMLElement, { page, language }: Route): boolean {
  return root.dataset['whole'] === page && document.documentElement.lang === language;
}

const root = document.getElementById('app');
if (root) void start(root);
