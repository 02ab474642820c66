import { describe, expect, test } from 'vitest';
import type { Answers, RuleId } from '../../src/domain/types.ts';
import type { Block, SectionId } from '../../src/report/model.ts';
import { tasksOf } from '../../src/report/checklist.ts';
import { renderMarkdown } from '../../src/report/renderMarkdown.ts';
import { profileAnswers } from '../support/profiles.ts';
import { reportOf } from '../support/report.ts';

const chatbot = profileAnswers('hairdresser-chatbot');
const sectionOf = (id: SectionId, ...args: Parameters<typeof reportOf>) =>
  reportOf(...args).sections.find((section) => section.id === id);
const blocks = <T extends Block['type']>(type: T, list: readonly Block[] = []) =>
  list.filter((block): block is Extract<Block, { type: T }> => block.type === type);
/** What the firm has to do itself; what its vendor does is no task of its own. */
const tasksIn = (list?: readonly Block[]) =>
  blocks('finding', list).filter(({ task }) => task && task.owner !== 'vendor');
const RECORDS: RuleId = 'dsgvo:art-30-records';

describe('the plan', () => {
  test('counts its tasks, says how much is done, and carries the ticks into every rendering', () => {
    const plan = sectionOf('plan', chatbot, { done: [RECORDS, 'no-such:rule'] });
    const count = tasksIn(plan?.blocks).length;
    expect(count).toBeGreaterThan(1);
    expect(plan?.count).toBe(count);
    expect(blocks('progress', plan?.blocks)).toMatchObject([
      { done: 1, count, text: `1 von ${count} abgehakt` },
    ]);
    const text = renderMarkdown(reportOf(chatbot, { done: [RECORDS] }));
    expect(text).toContain('### ☑ Den Einsatz ins Verarbeitungsverzeichnis eintragen');
    expect(text).toContain(`Noch offen: **${count - 1} Aufgaben**`);
  });

  test('all done is said as such', () => {
    const tasks = tasksIn(sectionOf('plan', chatbot)?.blocks).map(({ id }) => id);
    const [progress] = blocks('progress', sectionOf('plan', chatbot, { done: tasks })?.blocks);
    expect(progress?.text).toBe(`Alle ${tasks.length} abgehakt`);
  });
});

describe('the traffic light', () => {
  const checks = sectionOf('checks', chatbot)?.blocks ?? [];

  test('adds up, and what needs a hand comes first', () => {
    const outcomes = blocks('finding', checks).map(({ outcome }) => outcome);
    const ids = blocks('finding', checks).map(({ id }) => id);
    const [lights] = blocks('lights', checks);
    const countOf = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
    expect(lights?.items.map(({ text }) => text)).toEqual([
      `${tasksOf(reportOf(chatbot)).filter(({ id }) => ids.includes(id)).length} Ihrer Aufgaben`,
      `${countOf('passed')} schon erledigt`,
    ]);
    expect(outcomes.lastIndexOf('failed')).toBeLessThan(outcomes.indexOf('passed'));
  });

  test('a sentence says what the list is about', () => {
    expect(blocks('paragraph', checks)[0]?.text).toContain('Das ist beim Datenschutz noch zu tun');
  });
});

describe('a lever', () => {
  const levers = blocks('comparison', sectionOf('levers', profileAnswers('agency-images'))?.blocks);

  test('shows the class before and after, and names what goes', () => {
    expect(levers).toMatchObject([
      {
        before: { from: 'limited', to: 'limited', text: 'Begrenzt' },
        after: { from: 'minimal', to: 'minimal', text: 'Minimal' },
        text: 'Die Klasse würde sich ändern: von „Begrenztes Risiko“ zu „Minimales Risiko“.',
        changes: [{ kind: 'dropped', titles: ['Täuschend Echtes sichtbar kennzeichnen'] }],
      },
    ]);
  });

  test('is told in documents as well', () => {
    const text = renderMarkdown(reportOf(profileAnswers('agency-images')));
    expect(text).toContain('Diese Aufgabe wäre vom Tisch:\n- Täuschend Echtes sichtbar kennzeichnen');
  });
});

describe('the decision', () => {
  const optionsOf = (answers: Answers) =>
    blocks('form', sectionOf('record', answers)?.blocks)[0]?.fields.flatMap(({ options }) => options ?? []);

  test('can wait for tasks only where there are some', () => {
    expect(optionsOf(chatbot)).toContain('Einsatz, sobald die Aufgaben erledigt sind');
    const nothing = {
      ...profileAnswers('haulier-tours'),
      'how-it-works': 'fixed-rules',
      'data-subjects': ['none'],
    };
    expect(optionsOf(nothing)).toEqual(['Einsatz wie beschrieben', 'kein Einsatz']);
  });
});

test('a disputed start is short in its column, and told in full below the step', () => {
  const tasks = blocks('finding', sectionOf('later', profileAnswers('hiring-in-40-person-firm'))?.blocks);
  const { when, notes = [] } = tasks.find(({ id }) => id === 'ai-act:art-86-explanation')?.task ?? {};
  expect(when?.replaceAll('\u00a0', ' ')).toBe('ab 2. Dezember 2027, umstritten');
  expect(notes[0]).toContain('manche Juristen sagen: schon jetzt');
});

test('answers with commas of their own are parted by semicolons', () => {
  const [table] = blocks('answers', sectionOf('answers', chatbot)?.blocks);
  expect(table?.lines.map(({ answer }) => answer)).toContain(
    'Ein Vertrag zur Auftragsverarbeitung (AVV) ist abgeschlossen; Der Anbieter trainiert nicht mit unseren Daten; Alle nutzen nur Konten des Betriebs, keine privaten',
  );
});
