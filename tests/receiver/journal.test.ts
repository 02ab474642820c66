import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openJournal } from '../../src/receiver/journal.ts';
import { memoryFolder } from './memoryFolder.ts';

const MONTH = '2026-11';
const NAME = 'enquiries-2026-11.jsonl';
const idsIn = (folder: ReturnType<typeof memoryFolder>) =>
  [...openJournal(folder, 'enquiries').entries()].map(({ id }) => id);

describe('a journal', () => {
  test('keeps each id once, over months and starts', () => {
    const folder = memoryFolder();
    const journal = openJournal(folder, 'enquiries');
    expect(['a', 'b', 'a'].map((id) => journal.keep({ id }, MONTH))).toEqual(['new', 'new', 'known']);
    const next = openJournal(folder, 'enquiries');
    expect([next.keep({ id: 'a' }, '2026-12'), next.keep({ id: 'c' }, '2026-12')]).toEqual(['known', 'new']);
    expect([...folder.files.keys()]).toEqual([NAME, 'enquiries-2026-12.jsonl']);
    expect(journal.has('c')).toBe(true);
    expect(idsIn(folder)).toEqual(['a', 'b', 'c']);
  });

  test('does not mind other files, blank lines and what is no entry', () => {
    const folder = memoryFolder();
    folder.files.set(NAME, '\n{"id":1}\nno\n{"id":"ä"}\n{"id":"half');
    folder.files.set('mailed-2026-11.jsonl', '{"id":"z"}\n');
    const journal = openJournal(folder, 'enquiries');
    expect(['ä', 'z', 'half'].map(journal.has)).toEqual([true, false, false]);
    expect(journal.keep({ id: 'x' }, MONTH)).toBe('new');
    expect(idsIn(folder)).toEqual(['ä', 'x']);
  });

  test('goes on in a file that was cleared up by hand', () => {
    const folder = memoryFolder();
    const journal = openJournal(folder, 'enquiries');
    ['a', 'b', 'c'].forEach((id) => journal.keep({ id }, MONTH));
    folder.files.set(NAME, '{"id":"c"}\n');
    journal.keep({ id: 'd' }, MONTH);
    expect(idsIn(folder)).toEqual(['c', 'd']);
  });

  test('says that it is full, and takes it when there is room again', () => {
    const folder = memoryFolder();
    const journal = openJournal(folder, 'enquiries');
    folder.room = 5;
    expect(() => journal.keep({ id: 'a' }, MONTH)).toThrow('no space');
    expect(journal.has('a')).toBe(false);
    folder.room = Infinity;
    expect(journal.keep({ id: 'a' }, MONTH)).toBe('new');
    expect(idsIn(folder)).toEqual(['a']);
  });

  test('flushes what another process may still be writing before it calls it known', () => {
    const folder = memoryFolder();
    openJournal(folder, 'enquiries').keep({ id: 'a' }, MONTH);
    const flushed: string[] = [];
    openJournal({ ...folder, flush: (name) => void flushed.push(name) }, 'enquiries').keep(
      { id: 'a' },
      MONTH,
    );
    expect(flushed).toEqual([NAME]);
  });

  test('does not call a line kept that another process tore apart', () => {
    const folder = memoryFolder();
    const torn = {
      ...folder,
      append: (name: string, text: string) => folder.append(name, `{"id":"b${text}`),
    };
    expect(() => openJournal(torn, 'enquiries').keep({ id: 'a' }, MONTH)).toThrow('read back');
    expect(openJournal(folder, 'enquiries').keep({ id: 'a' }, MONTH)).toBe('new');
  });
});

test('whatever happens to three processes, what was accepted is there once', () => {
  const step = fc.record({
    process: fc.integer({ min: 0, max: 2 }),
    id: fc.constantFrom(...'abcdefgh'),
    month: fc.constantFrom('2026-11', '2026-12'),
    room: fc.option(fc.integer({ min: 0, max: 14 }), { nil: Infinity }),
    restarts: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const folder = memoryFolder();
      const processes = [0, 1, 2].map(() => openJournal(folder, 'enquiries'));
      const accepted = new Set<string>();
      for (const { process, id, month, room, restarts } of steps) {
        folder.room = room;
        if (restarts) processes[process] = openJournal(folder, 'enquiries');
        try {
          processes[process]?.keep({ id }, month);
          accepted.add(id);
        } catch {
          // Nobody was told that it was accepted.
        }
      }
      const kept = idsIn(folder);
      expect(kept).toEqual([...new Set(kept)]);
      expect(kept).toEqual(expect.arrayContaining([...accepted]));
    }),
    { numRuns: 300 },
  );
});

test('10,000 enquiries', () => {
  const folder = memoryFolder();
  const journal = openJournal(folder, 'enquiries');
  for (let number = 0; number < 10_000; number++) journal.keep({ id: `id-${number % 9_000}` }, MONTH);
  expect(idsIn(folder).length).toBe(9_000);
});
