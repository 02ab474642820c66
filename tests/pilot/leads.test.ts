import { describe, expect, test } from 'vitest';
import { OTHER } from '../../src/pilot/leads/columns.ts';
import type { Lead } from '../../src/pilot/leads/readLeads.ts';
import { readLeads } from '../../src/pilot/leads/readLeads.ts';
import { recordOf } from '../../src/pilot/record.ts';
import { leadsOf } from '../support/leads.ts';
import { circumstances, filled } from '../support/signup.ts';

const record = recordOf({ ...filled, sendsResult: true }, circumstances);

describe('enquiries are read', () => {
  test('from lines of JSON, as they were sent', () => {
    const [first, second] = leadsOf(`${JSON.stringify(record)}\n\n{"kind":"talk"}\n`);
    expect(first).toMatchObject({ kind: 'pilot', obstacle: 'privacy', resultClass: 'minimal-high' });
    expect(second).toMatchObject({ kind: 'talk', obstacle: '', message: '' });
  });

  test('from a table with our names or those of the receiver, and with columns of its own', () => {
    const table = '\uFEFFid;art;message;Eingang\r\n1;talk;"Zwei\nZeilen; und ""mehr""";heute\r\n';
    expect(leadsOf(table, { kind: 'art', name: null })).toMatchObject([
      { kind: 'talk', message: 'Zwei\nZeilen; und "mehr"' },
    ]);
  });

  test.each([
    ['', { code: 'empty', line: 1 }],
    ['kind,size\n', { code: 'empty', line: 1 }],
    ['a,b\n1,2', { code: 'no-columns', line: 1 }],
    ['kind,message\npilot,"x\ny', { code: 'quote', line: 2 }],
  ])('%j is refused with its line', (content, problem) => expect(readLeads(content, {})).toEqual(problem));

  test.each([
    ['{"kind":"pilot"}\n{"kind"\n[]\n{"kind":"talk"}', [2, 3]],
    ['kind,message\npilot,x\npilot,x,y,z\ntalk,y', [3]],
  ])('one bad line is named and takes no other along: %j', (content, left) =>
    expect(readLeads(content, {})).toMatchObject({ left, leads: [{ kind: 'pilot' }, { kind: 'talk' }] }),
  );

  test('whatever is posted, a value that the form does not have counts as another one', () => {
    const posted = {
      kind: 'x',
      branch: '\u001b[2J',
      resultClass: '__proto__',
      campaign: '| |',
      useCase: '../',
    };
    const [lead] = leadsOf(JSON.stringify({ ...posted, requestedAt: 'heute' }));
    for (const column of [...Object.keys(posted), 'requestedAt'] as (keyof Lead)[])
      expect([column, lead?.[column]]).toEqual([column, OTHER]);
  });

  test.each([
    ['rows without content, as spreadsheets leave them', 'kind;size\npilot;1\n;\n;\n'],
    ['fewer cells, where the last are empty', 'kind;size;message;campaign\npilot;1\n'],
    ['a line that names the separator', 'sep=;\nkind;size\npilot;1\n'],
    ['tabs', 'kind\tsize\npilot\t1\n'],
  ])('from tables with %s', (_, content) =>
    expect(readLeads(content, {})).toMatchObject({ left: [], leads: [{ kind: 'pilot', size: '1' }] }),
  );

  test.each([
    ['02.Sep', '2-9'],
    ['2. Sep', '2-9'],
    ['02.09.2026', '2-9'],
    ['9/2/2026', '2-9'],
    ['Okt 49', '10-49'],
    ['Oct-49', '10-49'],
    ['01.10.1949', '10-49'],
    ['50-249', '50-249'],
    ['viele', OTHER],
  ])('the size %s as a spreadsheet hands it back is %s', (written, size) =>
    expect(leadsOf(`kind;size\npilot;${written}\n`)[0]?.size).toBe(size),
  );

  test('a day as a German spreadsheet shows it', () =>
    expect(leadsOf('kind;requestedAt\npilot;2.11.2026 09:15\n')[0]?.requestedAt).toBe('2026-11-02'));
});
