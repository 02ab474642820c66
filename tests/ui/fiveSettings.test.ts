import { describe, expect, test, vi } from 'vitest';
import { toDoBeforeGoingLive } from '../../scripts/build/goLive.ts';
import { settingsShape } from '../../scripts/build/settingsShape.ts';
import { addressesOf } from '../../scripts/build/addresses.ts';
import { wholePage } from '../../scripts/build/prerender.ts';
import type * as OperatorModule from '../../src/operator.ts';
import type { Operator } from '../../src/operator.ts';
import { renderWhole } from '../../src/prerender.tsx';
import { FIVE_SETTINGS } from '../support/fiveSettings.ts';

const used = vi.hoisted(() => {
  // As at build: of a browser the app finds an address and nothing else.
  Object.assign(globalThis, { location: new URL('https://example.at/'), addEventListener: () => undefined });
  return { settings: undefined as Operator | undefined };
});
vi.mock('../../src/operator.ts', async (original) => {
  const real = await original<typeof OperatorModule>();
  const settings = () => used.settings ?? real.operator;
  const names = Object.keys(real.operatorValues) as (keyof typeof real.operatorValues)[];
  return {
    get operator() {
      return settings();
    },
    get operatorValues() {
      return Object.fromEntries(names.map((name) => [name, settings()[name]]));
    },
  };
});

const surroundings = { paper: '#f8f6f1', folder: 'public/', hasFile: () => true };
const wholePages = addressesOf('.').filter(({ page }) => wholePage(page));

describe.each(Object.entries(FIVE_SETTINGS))('%s', (_, settings) => {
  test('can go live', () => {
    expect(settingsShape('.', settings).mistakes).toEqual([]);
    expect(toDoBeforeGoingLive(settings, surroundings)).toEqual([]);
  });

  test.each(wholePages)('$path names the publisher, leaves no gap and no placeholder', async ({ path }) => {
    used.settings = settings;
    const page = await renderWhole(`https://example.at/${path}`);
    expect(page).toContain(settings.name);
    const gaps = page.match(
      /<(p|h\d|li|dd|a|button|figcaption)(?![^>]*(?:role|aria-live)=)( [^>]*)?>\s*<\/\1>|undefined|\{\{/g,
    );
    expect(gaps ?? []).toEqual([]);
  });
});

test('what a chamber and a person say of themselves stands where it belongs', async () => {
  used.settings = FIVE_SETTINGS['chamber'];
  expect(await renderWhole('https://example.at/')).toContain('Wir sind eine Kammer zur Probe.');
  used.settings = FIVE_SETTINGS['bare'];
  expect(await renderWhole('https://example.at/')).not.toContain('Kammer zur Probe');
});
