import { describe, expect, test } from 'vitest';
import { renderLeads } from '../../src/cli/renderLeads.ts';
import { countLeads } from '../../src/pilot/leads/countLeads.ts';
import type { Lead } from '../../src/pilot/leads/readLeads.ts';
import { readLeads } from '../../src/pilot/leads/readLeads.ts';
import { recordOf } from '../../src/pilot/record.ts';
import { textIn } from '../support/report.ts';
import { circumstances, filled } from '../support/signup.ts';

const leadsOf = (content: string, fieldMap = {}) => readLeads(content, fieldMap) as Lead[];
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
    ['kind,message\npilot,"x\ny"\npilot', { code: 'cells', line: 4, found: 1, expected: 2 }],
    ['kind,message\npilot,"x\ny', { code: 'quote', line: 2 }],
    [
      'kind\npilot\nother',
      { code: 'value', line: 3, column: 'kind', value: 'other', options: 'pilot, talk' },
    ],
    ['kind,requestedAt\npilot,26.11.2026', { code: 'date', line: 2, value: '26.11.2026' }],
    ['{"kind":"pilot"}\n{"kind"', { code: 'not-json', line: 2 }],
    ['{"kind":"pilot"}\n\n[]', { code: 'not-object', line: 3 }],
  ])('%j is refused with its line', (content, problem) => expect(readLeads(content, {})).toEqual(problem));
});

describe('the summary', () => {
  const lead = (more: Partial<Lead>): Lead => ({ ...(leadsOf('{"kind":"pilot"}')[0] as Lead), ...more });

  test('counts the most frequent first, what is not stated last, months in order', () => {
    const { counts, total } = countLeads([
      lead({ obstacle: 'other', requestedAt: '2026-12-01T00:00:00Z' }),
      lead({ requestedAt: '2026-11-02' }),
      lead({}),
      lead({ obstacle: 'trust', requestedAt: '2026-12-09' }),
      lead({ obstacle: 'trust' }),
    ]);
    expect(total).toBe(5);
    const pairs = (list: readonly { value: string; count: number }[]) =>
      list.map((each) => [each.value, each.count]);
    expect(pairs(counts.obstacle)).toEqual([
      ['trust', 2],
      ['other', 1],
      ['', 2],
    ]);
    expect(pairs(counts.month)).toEqual([
      ['2026-11', 1],
      ['2026-12', 2],
      ['', 2],
    ]);
  });

  test('lists own words without the sender’s name, firm, e-mail and phone', () => {
    const message =
      'Rufen Sie Vorname Nachname vom Beispielbetrieb an: +43 1 234567, x.y@example.at. Es geht um 300 Belege.';
    const { words } = countLeads([
      lead({ message, name: 'Vorname Nachname', company: 'Beispielbetrieb' }),
      lead({}),
    ]);
    expect(words).toEqual(['Rufen Sie […] vom […] an: […], […] Es geht um 300 Belege.']);
  });

  test('is Markdown in both languages, with words for values', () => {
    const german = renderLeads(countLeads(leadsOf(JSON.stringify(record))), textIn('de'));
    for (const row of [
      '| Unsicherheit beim Datenschutz | 1 |',
      '| Minimales Risiko bis Hohes Risiko | 1 |',
      '| Chatbot für Kunden | 1 |',
      '| 2026-11 | 1 |',
      '- Größe & Übersicht?',
    ]) {
      expect(german).toContain(row);
    }
    expect(german).not.toMatch(/Nachname|name@example/);
    expect(renderLeads(countLeads([lead({})]), textIn('en'))).toContain('Nobody wrote anything.');
  });
});
