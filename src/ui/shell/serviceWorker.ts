import { signal } from '@preact/signals';

/** A newer version of this app lies ready; it takes over when the visitor says so. */
export const newVersion = signal<ServiceWorker | undefined>(undefined);

/** The one address that may become code here (Trusted Types). */
const SCRIPT = `${import.meta.env.BASE_URL}sw.js`;

/** Keeps the app on the device, so that it works without a network after the first visit. */
export function startServiceWorker(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  // Refused in a private window of some browsers: then the app needs the network, nothing else.
  navigator.serviceWorker.register(trusted(SCRIPT)).then(watch, () => undefined);
}

/** Lets the newer version take over: the page loads again, answers are on the device. */
export function loadNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  newVersion.peek()?.postMessage('take-over');
}

function watch(registration: ServiceWorkerRegistration): void {
  const announce = () => {
    // The very first version replaces nothing.
    if (registration.waiting && navigator.serviceWorker.controller) newVersion.value = registration.waiting;
  };
  announce();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', announce);
  });
}

type Policies = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => unknown;
  };
};

/** Where the browser knows Trusted Types, a script's address must come from a policy named in the page's own policy. */
function trusted(url: string): string {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  const policy = policies?.createPolicy('ki-check', {
    createScriptURL: (each) => (each === SCRIPT ? each : ''),
  });
  return (policy?.createScriptURL(url) ?? url) as string;
}
