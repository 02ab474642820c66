import { describe, expect, test } from 'vitest';
import { ruleSet } from '../../src/ruleset.ts';
import { checkUnderWay } from '../../src/ui/store/checkUnderWay.ts';
import { putUse } from '../../src/register/store.ts';
import { MemoryStorage } from '../support/memoryStorage.ts';
import { savedUse } from '../support/uses.ts';

const record = (useCase: unknown, savedAt?: string) =>
  JSON.stringify({ name: 'Newsletter', ...(savedAt && { savedAt }), answers: { 'use-case': useCase } });

describe('the check under way, as the start page finds it', () => {
  test('is the one that the wizard saved', () => {
    const storage = new MemoryStorage();
    putUse(storage, savedUse({ [ruleSet.catalogue]: 'invoices' }));
    expect(checkUnderWay(storage)).toMatchObject({ useCase: 'invoices', name: '' });
  });

  test('is finished if no question was left when it was saved', () => {
    const verdict = { atLeast: 'minimal', atMost: 'minimal', duties: [] } as const;
    for (const isFinished of [true, false]) {
      const storage = new MemoryStorage();
      putUse(storage, savedUse({ [ruleSet.catalogue]: 'invoices' }, { verdict: { ...verdict, isFinished } }));
      expect(checkUnderWay(storage)?.isFinished).toBe(isFinished);
    }
  });

  test('has a name that leaves the text behind it as it is', () => {
    const storage = new MemoryStorage();
    const name = 'Bild\u202eer\u2066\u0000\nneu';
    putUse(storage, savedUse({ [ruleSet.catalogue]: 'invoices' }, { name }));
    expect(checkUnderWay(storage)?.name).toBe('Bild er neu');
  });

  test('has no name that nobody could see', () => {
    const storage = new MemoryStorage();
    putUse(storage, savedUse({ [ruleSet.catalogue]: 'invoices' }, { name: '\u200b\u200b \u00a0' }));
    expect(checkUnderWay(storage)?.name).toBe('');
  });

  test('is the latest of several', () => {
    const storage = new MemoryStorage();
    storage.setItem('ki-check:use:1', record('invoices', '2026-11-20T08:00:00Z'));
    storage.setItem('ki-check:use:2', record('translation', '2026-11-22T08:00:00Z'));
    expect(checkUnderWay(storage)?.useCase).toBe('translation');
  });

  test.each(['broken', '{}', 'null', record(7)])('%s is none', (raw) => {
    const storage = new MemoryStorage();
    storage.setItem('ki-check:current', raw);
    storage.setItem('somebody-else', record('invoices'));
    expect(checkUnderWay(storage)).toBeUndefined();
  });

  test('no storage, or a forbidden one: none', () => {
    expect(checkUnderWay(undefined)).toBeUndefined();
    expect(checkUnderWay(new MemoryStorage({ fails: true }))).toBeUndefined();
  });
});
