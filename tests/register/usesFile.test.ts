import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_USES } from '../../src/limits.ts';
import { mergeUses, printUsesFile, readUsesFile } from '../../src/register/usesFile.ts';
import { savedUse } from '../support/uses.ts';

const one = savedUse({ 'use-case': 'invoices' }, { id: 'one', name: 'Belege' });
const two = savedUse(
  { 'use-case': 'customer-chatbot', roles: ['use', 'resell?'], decisions: 'unknown', 'automated-logs': true },
  { id: 'two', done: ['dsgvo:art-30-records'], verdict: { atLeast: 'limited', atMost: 'high', duties: [] } },
);
const file = printUsesFile([one, two], '2026-11-22');
const changed = (change: (content: Record<string, unknown>) => unknown) => {
  const content = JSON.parse(file) as Record<string, unknown>;
  return JSON.stringify(change(content) ?? content);
};

describe('a saved file', () => {
  test('gives back what was put into it', () => {
    expect(readUsesFile(file)).toEqual({ uses: [one, two] });
    expect(readUsesFile(`\uFEFF${file}`)).toEqual({ uses: [one, two] });
  });

  test.each([
    ['no-json', 'Sehr geehrte Damen und Herren'],
    ['no-json', file.slice(0, -20)],
    ['no-json', ''],
    ['foreign', '{"name":"some-package","version":"1.0.0"}'],
    ['foreign', '[1,2,3]'],
    ['foreign', 'null'],
    ['newer', changed((content) => ({ ...content, format: 2 }))],
    ['damaged', changed((content) => ({ ...content, format: '1' }))],
    ['damaged', changed((content) => ({ ...content, uses: {} }))],
    ['empty', changed((content) => ({ ...content, uses: [] }))],
    ['damaged', file.replace('"one"', '"../one"').replace('"two"', '7')],
  ])('is refused as %s (%#)', (problem, raw) => {
    expect(readUsesFile(raw)).toEqual({ problem });
  });

  test('loses an entry that cannot be read, and no other', () => {
    const raw = file.replace('"one"', '"../one"');
    expect(readUsesFile(raw)).toEqual({ uses: [two], broken: [1] });
  });

  test.each(['0000-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '9999-12-31T23:59:59Z', '2101-01-01T00:00:00Z'])(
    'does not bring a day that no page could show: %s',
    (savedAt) => {
      const raw = file.replace(`"savedAt": "${one.savedAt}"`, `"savedAt": "${savedAt}"`);
      expect(readUsesFile(raw)).toEqual({ uses: [two], broken: [1] });
    },
  );

  test('of more uses than any list has is read again', () => {
    const many = Array.from({ length: MOST_USES + 500 }, (_, index) => ({ ...one, id: `id-${index}` }));
    expect(readUsesFile(printUsesFile(many, '2026-11-22'))).toEqual({ uses: many });
  });

  test('is never a reason to throw, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat(file.length - 1).map((at) => file.slice(0, at)),
        ),
        (raw) => {
          expect(readUsesFile(raw)).toHaveProperty('problem');
        },
      ),
    );
  });

  test('with any one part changed it is read or refused, never half read', () => {
    const parts = ['id', 'name', 'ruleSet', 'createdAt', 'savedAt', 'answers', 'done', 'verdict', 'format'];
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.jsonValue(), (part, value) => {
        const raw = changed(({ uses, ...rest }) => {
          const [first, second] = uses as object[];
          return { ...rest, uses: [first, { ...second, [part]: value }] };
        });
        const content = readUsesFile(raw);
        if (!('uses' in content)) return expect.unreachable('the first is in order');
        expect(content.broken ?? []).toEqual(content.uses.length === 2 ? [] : [2]);
      }),
    );
  });

  test('cannot reach what lies behind objects', () => {
    const raw = file.replace('"use-case": "invoices"', '"__proto__": "x", "use-case": "invoices"');
    const content = readUsesFile(raw);
    expect('uses' in content && content.uses[0]?.answers['use-case']).toBe('invoices');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('adding uses from a file', () => {
  let copies = 0;
  const merge = (present: (typeof one)[], incoming: (typeof one)[]) =>
    mergeUses(present, incoming, (use) => ({ ...use, id: `copy-${++copies}`, name: `${use.name} (Kopie)` }));

  test('adds what is new and leaves out what is there unchanged', () => {
    expect(merge([one], [one, two])).toEqual({ added: [two], copies: 0, known: 1 });
  });

  test('adds a copy where the id is taken by something else', () => {
    const other = { ...one, name: 'Rechnungen' };
    const { added, copies: count, known } = merge([one], [other]);
    expect([count, known]).toEqual([1, 0]);
    expect(added).toMatchObject([{ name: 'Rechnungen (Kopie)', answers: one.answers }]);
    expect(added[0]?.id).not.toBe('one');
  });

  test('the order of the answers makes no difference', () => {
    const turned = { ...two, answers: Object.fromEntries(Object.entries(two.answers).reverse()) };
    expect(merge([two], [turned])).toEqual({ added: [], copies: 0, known: 1 });
  });

  test('takes care of ids that stand twice in a file', () => {
    const { added } = merge([], [one, { ...one, name: 'Zwei' }]);
    expect(new Set(added.map(({ id }) => id)).size).toBe(2);
  });
});
