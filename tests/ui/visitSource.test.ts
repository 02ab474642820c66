// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberSource, sourceOfVisit } from '../../src/ui/visitSource.ts';
import { MemoryStorage } from '../support/memoryStorage.ts';

const visit = (query: string) => rememberSource(new URL(`https://example.at/${query}`));

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe('campaign mark', () => {
  test('is remembered for this visit, and stays when the next page has none', () => {
    visit('?quelle=wko-2026-11');
    visit('check/');
    expect(sourceOfVisit()).toBe('wko-2026-11');
    expect(localStorage.length).toBe(0);
  });

  test.each(['?quelle=', '?quelle=a%20b', '?quelle=<b>', `?quelle=${'x'.repeat(41)}`, '?fall=invoices'])(
    '%s leaves nothing',
    (query) => {
      visit(query);
      expect(sourceOfVisit()).toBeUndefined();
    },
  );

  test('what somebody else put there is not handed on', () => {
    sessionStorage.setItem('ki-check:source', '<script>');
    expect(sourceOfVisit()).toBeUndefined();
  });

  test('a forbidden storage does no harm', () => {
    vi.stubGlobal('sessionStorage', new MemoryStorage({ fails: true }));
    visit('?quelle=wko-2026-11');
    expect(sourceOfVisit()).toBeUndefined();
  });
});
