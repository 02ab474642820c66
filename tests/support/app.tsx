import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Answers } from '../../src/domain/types.ts';
import { parseUse, printUse } from '../../src/register/parseUse.ts';
import type { Use } from '../../src/register/use.ts';
import './sight.ts';
import { savedUse } from './uses.ts';

export const SITE = 'http://localhost:3000';
const PREFIX = 'ki-check:use:';

/** Loading the rules takes its time on a busy machine; what is really missing fails all the same, only later. */
const PATIENCE_MS = 20_000;
configure({ asyncUtilTimeout: PATIENCE_MS });

/** Starts the app fresh, as after opening an address; what was saved on the device is still there. */
export async function open(path: string): Promise<void> {
  vi.resetModules();
  history.replaceState(null, '', SITE + path);
  const { startRouter } = await import('../../src/ui/parts/router.ts');
  const { rememberSource } = await import('../../src/ui/pilot/visitSource.ts');
  rememberSource(new URL(location.href));
  const { App } = await import('../../src/ui/shell/App.tsx');
  startRouter();
  render(<App />);
  await screen.findByRole('heading', { level: 1 });
}

/** Puts a use on the device, as from an earlier visit, and hands back its id. */
export function save(answers: Answers, more: Partial<Use> = {}): string {
  const use = savedUse(answers, more);
  localStorage.setItem(PREFIX + use.id, printUse(use));
  return use.id;
}

/** All uses on the device, the latest first. */
export function savedUses(): Use[] {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  const uses = keys.map((key) => parseUse(localStorage.getItem(key) ?? ''));
  return uses.filter((use) => use !== undefined).sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/** The answers of the use that was saved last. */
export function saved(): Answers {
  return savedUses()[0]?.answers ?? {};
}

export const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** What the app of a test listens to must not outlive it, or it would answer in the place of the next one. */
function endListening(): void {
  const listen = vi.mocked(globalThis.addEventListener);
  for (const [type, listener] of listen.mock.calls) removeEventListener(type, listener as EventListener);
}

/** Every test starts on an empty device. */
export function onAnEmptyDevice(): void {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    vi.spyOn(globalThis, 'addEventListener');
    vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined);
  });
  afterEach(() => {
    cleanup();
    endListening();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
