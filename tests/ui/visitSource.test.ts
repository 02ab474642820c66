// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';

const fresh = () => import('../../src/ui/pilot/visitSource.ts');
const at = (query: string) => new URL(`https://example.at/${query}`);

afterEach(() => vi.resetModules());

describe('campaign mark', () => {
  test('is remembered for this visit, stays when the next page has none, and is stored nowhere', async () => {
    const { rememberSource, sourceOfVisit } = await fresh();
    rememberSource(at('?quelle=wko-2026-11'));
    rememberSource(at('check/'));
    expect(sourceOfVisit()).toBe('wko-2026-11');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  test.each(['?quelle=', '?quelle=a%20b', '?quelle=<b>', `?quelle=${'x'.repeat(33)}`, '?fall=invoices'])(
    '%s leaves nothing',
    async (query) => {
      const { rememberSource, sourceOfVisit } = await fresh();
      rememberSource(at(query));
      expect(sourceOfVisit()).toBeUndefined();
    },
  );
});
