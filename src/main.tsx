import { hydrate, render } from 'preact';
import { App, fetchOverview, preparePage } from './ui/shell/App.tsx';
import { route, startRouter } from './ui/parts/router.ts';
import type { Route } from './ui/parts/routes.ts';
import { expireWaiting } from './ui/shell/expireWaiting.ts';
import { startServiceWorker } from './ui/shell/serviceWorker.ts';
import { watchTranslator } from './ui/shell/watchTranslator.ts';
import { keepTyping } from './ui/shell/typing.ts';
import { showTypography } from './ui/shell/typography.ts';
import { rememberSource } from './ui/pilot/visitSource.ts';
import 'virtual:accent.css';
import './ui/shell/index.css';

/** Milliseconds after which the page that was opened has been drawn. */
const AHEAD = 300;

/**
 * Starts the app. `isWhole`: the page was built with all that it shows to this visitor, and is taken over as it is;
 * every other one is rendered anew. `isFresh`: nothing of an earlier visit lies on the device.
 */
export async function start(isWhole: boolean, isFresh: boolean): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  rememberSource(new URL(location.href));
  expireWaiting();
  startRouter();
  showTypography();
  watchTranslator();
  // Without the network the page itself says so.
  const isPrepared = await preparePage(route.peek()).then(
    () => true,
    () => false,
  );
  const typeAgain = keepTyping(root);
  if (isPrepared && isWhole && isBuilt(root, route.peek())) hydrate(<App />, root);
  else {
    root.replaceChildren();
    render(<App />, root);
  }
  typeAgain();
  document.documentElement.dataset['app'] = 'ready';
  startServiceWorker();
  if (!isFresh) setTimeout(() => fetchOverview(route.peek()), AHEAD);
}

/** A host may answer with another page than the one that the address names. */
function isBuilt(root: HTMLElement, { page, language }: Route): boolean {
  return root.dataset['whole'] === page && document.documentElement.lang === language;
}
