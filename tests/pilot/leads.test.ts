import { describe, expect, test } from 'vitest';
import { renderLeads } from '../../src/cli/renderLeads.ts';
import { countLeads } from '../../src/pilot/leads/countLeads.ts';
import type { Lead } from '../../src/pilot/leads/readLeads.ts';
import { OTHER, readLeads } from '../../src/pilot/leads/readLeads.ts';
import { recordOf } from '../../src/pilot/record.ts';
import { textIn } from '../support/report.ts';
import { circumstances, filled } from '../support/signup.ts';

const leadsOf = (content: string, fieldMap = {}) => {
  const read = readLeads(content, fieldMap);
  return 'leads' in read ? read.leads : [];
};
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
    expect(words).toEqual(['Rufen Sie (…) vom (…) an: (…) Es geht um 300 Belege.']);
  });

  test.each([
    [
      'Wir von der Tischlerei Huber, www.tischlerei-huber.example, @tischlerei_huber',
      'Huber',
      'Tischlerei Huber GmbH',
    ],
    ['Bitte Herrn MUSTERMANN, max(at)firma.at, muster-gmbh.at', 'Max Mustermann', 'Muster GmbH'],
    ['Die KI von Li sortiert. Huber’s Kollegin Li', 'Li Huber', 'KI'],
  ])('knows names however they are written: %s', (message, name, company) => {
    const [words = ''] = countLeads([lead({ message, name, company })]).words;
    expect(words).not.toMatch(/huber|muster|firma|\bli\b|\bki\b/i);
  });

  test('leaves alone what only begins like a name', () => {
    const { words } = countLeads([lead({ message: 'Ottakring, Kirche', name: 'Ott', company: 'Ki' })]);
    expect(words).toEqual(['Ottakring, Kirche']);
  });

  test('takes no time over a message without end', () => {
    const before = performance.now();
    countLeads([lead({ message: 'a'.repeat(200_000), name: 'b' })]);
    leadsOf(`kind;size\n${';'.repeat(80_000)}pilot\n`);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test('names the lines that are no enquiry; words of strangers are no markup', () => {
    const message = '![x](https://evil.test/p.png) <img src=x> # a | b';
    const written = renderLeads(countLeads([lead({ message })]), [3, 7], textIn('de'));
    expect(written).toContain('2 Zeilen der Datei sind keine Anfragen und fehlen: 3, 7');
    expect(written).toContain('- \\!\\[x\\](');
    expect(written).not.toMatch(/[^\\]<img/);
  });

  test('is Markdown in both languages, with words for values', () => {
    const german = renderLeads(countLeads(leadsOf(JSON.stringify(record))), [], textIn('de'));
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
    expect(renderLeads(countLeads([lead({})]), [], textIn('en'))).toContain('Nobody wrote anything.');
  });
});
