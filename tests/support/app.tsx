import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Answers } from '../../src/domain/types.ts';

export const SITE = 'http://localhost:3000';
const KEY = 'ki-check:current';
/** Every test loads the app anew, which takes its time on a busy machine. */
configure({ asyncUtilTimeout: 10_000 });

/** Starts the app fresh, as after opening an address; what was saved on the device is still there. */
export async function open(path: string): Promise<void> {
  vi.resetModules();
  history.replaceState(null, '', SITE + path);
  const { App } = await import('../../src/ui/App.tsx');
  const { startRouter } = await import('../../src/ui/router.ts');
  startRouter();
  render(<App />);
  await screen.findByRole('heading', { level: 1 });
}

/** Puts answers on the device, as from an earlier visit. */
export function save(answers: Answers): void {
  localStorage.setItem(KEY, JSON.stringify({ format: 1, ruleSet: 'x', name: '', answers }));
}

/** The answers on the device. */
export function saved(): Answers {
  return (JSON.parse(localStorage.getItem(KEY) ?? '{"answers":{}}') as { answers: Answers }).answers;
}

export const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** Every test starts on an empty device. */
export function onAnEmptyDevice(): void {
  beforeEach(() => {
    localStorage.clear();
    vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined);
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
