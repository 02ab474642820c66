// @vitest-environment happy-dom
import '../../src/preview/forgetfulStorage.ts';
import { cleanup, configure, render, waitFor } from '@testing-library/preact';
import type { VNode } from 'preact';
import { options } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { SPECIMENS } from '../../src/preview/registry.ts';
import { addressOf } from '../../src/preview/specimen.ts';
import { Stage } from '../../src/preview/Stage.tsx';
import '../support/sight.ts';

/** All but the frame of the app and the legal pages: those are looked at as built pages. */
const files = import.meta.glob<Record<string, unknown>>(
  ['../../src/ui/**/*.tsx', '!**/shell/App.tsx', '!**/legal/*Page.tsx'],
  { eager: true },
);
/** Every exported component, by file and name. */
const components = Object.entries(files).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function')
    .map(([name, value]) => [`${file.replace('../../src/ui/', '')}: ${name}`, value] as const),
);
/** Components that have been on the page: what is taken away again was there. */
const seen = new Set<unknown>();
const before = options.unmount;
options.unmount = (vnode: VNode) => {
  seen.add(vnode.type);
  before?.(vnode);
};

configure({ asyncUtilTimeout: 20_000 });
beforeEach(() => {
  vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(SPECIMENS.map((each) => [addressOf(each), each] as const))('%s', async (_, specimen) => {
    const { container } = render(<Stage specimen={specimen} language={language} />);
    await waitFor(() => expect(container.querySelector('main')?.dataset['ready']).toBe('true'));
    // A text that is missing is answered with its address.
    expect(container.textContent).not.toMatch(
      /\b(ui|register|result|formats|report|questions|use-cases|pilot|media|flyer|inventory|firm-plan|programs|lists|news):[a-z]/,
    );
    expect(container.querySelector('main')?.childElementCount).toBeGreaterThan(0);
  });
});

test('each specimen has an address of its own', () => {
  const addresses = SPECIMENS.map(addressOf);
  expect(addresses.filter((each, index) => addresses.indexOf(each) !== index)).toEqual([]);
});

test('every component is shown by at least one specimen', () => {
  expect(components.length).toBeGreaterThan(50);
  expect(components.filter(([, component]) => !seen.has(component)).map(([name]) => name)).toEqual([]);
});
