// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { Use } from '../../src/register/use.ts';
import { parseUse } from '../../src/register/parseUse.ts';
import { MemoryStorage } from '../support/memoryStorage.ts';
import { savedUse } from '../support/uses.ts';

const PREFIX = 'ki-check:use:';
const IDS = ['a', 'b', 'c'];
const deeds = fc.array(
  fc.record({
    kind: fc.constantFrom('keep', 'keep', 'drop', 'fill', 'makeRoom'),
    id: fc.constantFrom(...IDS),
    place: fc.constantFrom('at', 'de', 'eu'),
  }),
  { maxLength: 25 },
);

afterEach(() => vi.unstubAllGlobals());

/** The register of a visit, on a device of its own. */
async function onDevice(storage: MemoryStorage) {
  vi.resetModules();
  vi.stubGlobal('localStorage', storage);
  return import('../../src/ui/store/register.ts');
}

const byId = (list: readonly Use[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
const saved = (storage: Storage) => IDS.flatMap((id) => parseUse(storage.getItem(PREFIX + id) ?? '') ?? []);

test('a storage that is full for a while: the visit knows everything, what was saved stays, and the rest follows', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (list) => {
      const storage = new MemoryStorage();
      const register = await onDevice(storage);
      const known = new Map<string, Use>();
      for (const { kind, id, place } of list) {
        const before = saved(storage);
        if (kind === 'fill' || kind === 'makeRoom') storage.fill(kind === 'fill');
        else if (kind === 'drop') {
          register.drop(id);
          known.delete(id);
        } else {
          const use = savedUse({ 'use-case': 'invoices', place }, { id });
          register.keep(use);
          known.set(id, use);
        }
        const now = saved(storage);
        expect(byId(register.uses.peek())).toEqual(byId([...known.values()]));
        expect(now.length).toBeGreaterThanOrEqual(before.length - (kind === 'drop' ? 1 : 0));
        const isWhole = JSON.stringify(now) === JSON.stringify(byId([...known.values()]));
        expect(register.storageNotices.peek().forbidden).toBe(!isWhole);
      }
      storage.fill(false);
      register.keep(savedUse({ 'use-case': 'invoices' }, { id: 'a' }));
      expect(saved(storage)).toEqual(byId(register.uses.peek()));
    }),
    { seed: 20261126, numRuns: 200 },
  );
});
