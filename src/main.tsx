import { hydrate, render } from 'preact';
import { App, preparePage } from './ui/App.tsx';
import { route, startRouter } from './ui/router.ts';
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
  if (isPrepared && root.dataset['page'] === 'whole') hydrate(<App />, root);
  else {
    root.replaceChildren();
    render(<App />, root);
  }
  startServiceWorker();
}

const root = document.getElementById('app');
if (root) void start(root);
