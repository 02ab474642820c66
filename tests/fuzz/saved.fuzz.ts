import { expect, test } from 'vitest';
import { printUse } from '../../src/register/parseUse.ts';
import { readRegister } from '../../src/register/store.ts';
import { contentOf } from '../../src/register/use.ts';
import { mergeUses, printUsesFile, readUsesFile } from '../../src/register/usesFile.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { MemoryStorage } from '../support/memoryStorage.ts';
import { savedUse } from '../support/uses.ts';
import { anyJson, damaged, fuzz } from './input.ts';

const edge = { now: () => '2026-11-26T10:00:00.000Z', newId: () => 'new' };
const use = savedUse({ 'use-case': 'customer-chatbot', place: 'at' }, { id: 'good', name: 'Büro „A“' });
const KEY = 'ki-check:use:';

/** One record is good, another is whatever the device gives back. */
function registerWith(raw: string) {
  const storage = new MemoryStorage();
  storage.setItem(`${KEY}good`, printUse(use));
  storage.setItem(`${KEY}odd`, raw);
  const register = readRegister(storage, edge);
  const kept = [...Array(storage.length).keys()].map(
    (index) => storage.getItem(storage.key(index) ?? '') ?? '',
  );
  return { register, kept };
}

test('whatever lies beside it, a saved use is read, and nothing that cannot be read is lost', async () => {
  await fuzz('records beside a good one', anyJson, (raw) => {
    const { register, kept } = registerWith(raw);
    expect(register.uses.map(({ id }) => id)).toContain('good');
    const isRead = register.uses.some(({ id }) => id === 'odd');
    if (!isRead) expect(kept.some((each) => each.includes(raw))).toBe(true);
  });
});

test('a damaged record is set aside whole, or read as far as today knows it', async () => {
  const record = printUse({ ...use, id: 'odd' });
  await fuzz('damaged records', damaged(record), (raw) => {
    const { register, kept } = registerWith(raw);
    const odd = register.uses.find(({ id }) => id === 'odd');
    if (odd) expect(() => contentOf(odd, ruleSet)).not.toThrow();
    else expect(kept.some((each) => each.includes(raw))).toBe(true);
  });
});

test('a foreign or damaged file is refused whole; one that is read replaces nothing', async () => {
  const file = printUsesFile([use], '2026-11-26');
  const copy = () => ({ ...use, id: 'copy' });
  const check = (raw: string) => {
    const read = readUsesFile(raw);
    if ('problem' in read) return;
    const { added } = mergeUses([use], read.uses, copy);
    expect(added.every(({ id }) => id !== use.id)).toBe(true);
  };
  await fuzz('damaged files of uses', damaged(file), check);
  await fuzz('foreign files of uses', anyJson, check);
});
