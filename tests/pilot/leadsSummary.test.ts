import { describe, expect, test } from 'vitest';
import { renderLeads } from '../../src/cli/renderLeads.ts';
import { countLeads } from '../../src/pilot/leads/countLeads.ts';
import type { Lead } from '../../src/pilot/leads/readLeads.ts';
import { recordOf } from '../../src/pilot/record.ts';
import { leadsOf } from '../support/leads.ts';
import { textIn } from '../support/report.ts';
import { circumstances, filled } from '../support/signup.ts';

const record = recordOf({ ...filled, sendsResult: true }, circumstances);

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

  test('counts each of the hardest tasks on its own', () => {
    const { counts } = countLeads([
      lead({ hardestTasks: 'Schulen; Hinweisen' }),
      lead({ hardestTasks: 'Hinweisen' }),
      lead({}),
    ]);
    expect(counts.hardestTasks).toEqual([
      { value: 'Hinweisen', count: 2 },
      { value: 'Schulen', count: 1 },
      { value: '', count: 1 },
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
