import { describe, expect, test } from 'vitest';
import { renderCsv } from '../../src/report/renderCsv.ts';
import { orderedTasks } from '../../src/report/planTasks.ts';
import { profileAnswers } from '../support/profiles.ts';
import { contextOf } from '../support/report.ts';

const answers = profileAnswers('hiring-in-40-person-firm');
const rowsOf = (table: string) => table.slice(1).trimEnd().split('\r\n');

describe('the plan as a table', () => {
  const context = contextOf(answers, { done: ['dsgvo:art-32-security'] });
  const table = renderCsv(context);
  const rows = rowsOf(table);

  test('opens in Excel: mark, semicolons, one line for each task', () => {
    expect(table.startsWith('\uFEFFAufgabe;Was zu tun ist;Wessen Aufgabe;Gilt ab;')).toBe(true);
    expect(rows).toHaveLength(orderedTasks(context).length + 1);
    expect(table).not.toContain('\u00a0');
  });

  test('each task has its day, provision and tick', () => {
    const row = (title: string) => rows.find((each) => each.startsWith(`${title};`));
    expect(row('Anmeldung und Zugänge absichern')).toMatch(
      /;Ihre Aufgabe;2018-05-25;;Art\. 32 Abs\. 1 DSGVO;ja$/,
    );
    expect(row('Eine Person zur Aufsicht bestimmen')).toMatch(/;2027-12-02;;[^;]*KI-VO;nein$/);
  });

  test('what applies now comes before what is to come, and that by date', () => {
    const early = contextOf(profileAnswers('call-centre-emotions'), { asOf: '2018-05-25' });
    const days = rowsOf(renderCsv(early))
      .slice(1)
      .map((row) => /;(\d{4}-\d{2}-\d{2});/.exec(row)?.[1] ?? '');
    const coming = days.filter((day) => day > early.assessment.asOf);
    expect(new Set(coming).size).toBeGreaterThan(1);
    expect(days.slice(-coming.length)).toEqual([...coming].sort());
  });

  test('both readings of a disputed start have a column', () => {
    expect(rows.filter((row) => /;2027-12-02;2026-08-02;Art\. 86 Abs\. 1 KI-VO;/.test(row))).toHaveLength(1);
  });
});

test('in English with commas', () => {
  const [head] = rowsOf(renderCsv(contextOf(answers, { language: 'en' })));
  expect(head).toBe(
    'Task,What to do,Whose task,Applies from,In the view of some lawyers already from,Provision,Done',
  );
});
