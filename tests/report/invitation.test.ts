import { expect, test } from 'vitest';
import type { Answers } from '../../src/domain/types.ts';
import { buildReport } from '../../src/report/buildReport.ts';
import { invitationOf, tasksSentence } from '../../src/report/invitation.ts';
import { openDuties } from '../../src/report/planTasks.ts';
import { renderMarkdown } from '../../src/report/renderMarkdown.ts';
import { stepsOf } from '../../src/report/sections/steps.ts';
import { verdictOf } from '../../src/domain/verdict.ts';
import { profileAnswers } from '../support/profiles.ts';
import { contextOf, operator, reportOf, textIn } from '../support/report.ts';
import { walkUseCase } from '../support/walks.ts';

const who = operator.contactPerson;
const [de, en] = [textIn('de'), textIn('en')];
const marketing = walkUseCase('marketing-texts');
const banned = walkUseCase('something-else', {
  'red-lines': ['sexual-content'],
  'intimate-subjects': ['recognisable-adults'],
  'intimate-consent': false,
  'intimate-use': true,
});
const sentence = (answers: Answers, options?: Parameters<typeof contextOf>[1]) =>
  invitationOf(contextOf(answers, options)).sentence;

test.each([
  [['A', 'B', 'C', 'D'], `Ihre drei schwersten Aufgaben – „A“, „B“ und „C“ – geht ${who} mit Ihnen an.`],
  [['A', 'B', 'C'], `Ihre drei Aufgaben – „A“, „B“ und „C“ – geht ${who} mit Ihnen an.`],
  [['A', 'B'], `Ihre beiden Aufgaben – „A“ und „B“ – geht ${who} mit Ihnen an.`],
  [['A'], `Das geht ${who} mit Ihnen an: „A“.`],
  [[], `Was Sie mit KI noch vorhaben, geht ${who} mit Ihnen an.`],
])('%j', (titles, expected) => expect(tasksSentence(titles, operator, de)).toBe(expected));

test('the same in English', () =>
  expect(tasksSentence(['A', 'B', 'C', 'D'], { ...operator, contactPerson: '' }, en)).toBe(
    'Beispielhaus tackles your three hardest tasks with you: “A”, “B” and “C”.',
  ));

test('the tasks that it names are the next steps, and what is ticked off is not among them', () => {
  const hiring = profileAnswers('hiring-in-40-person-firm');
  const context = contextOf(hiring);
  const steps = stepsOf(verdictOf(context.assessment), context).map(({ title }) => title);
  expect(steps).toHaveLength(3);
  steps.forEach((title) => expect(sentence(hiring)).toContain(`„${title}“`));
  const done = openDuties(context).map(({ rule }) => rule);
  expect(sentence(hiring, { done: done.slice(0, 1) })).not.toContain(steps[0]);
  expect(sentence(hiring, { done: done.slice(1) })).toBe(`Das geht ${who} mit Ihnen an: „${steps[0]}“.`);
  expect(sentence(hiring, { done })).toBe(`Was Sie mit KI noch vorhaben, geht ${who} mit Ihnen an.`);
});

test('nobody is offered to go on together with what is forbidden', () =>
  expect(sentence(banned)).toBe(`Was stattdessen erlaubt ist, findet ${who} mit Ihnen heraus.`));

test('where nothing but questions is left, it says so', () =>
  expect(sentence({})).toBe(`Was bei Ihnen noch offen ist, klärt ${who} mit Ihnen.`));

test('the next round table is that of the day of the report; a past one is not shown', () => {
  const roundTables = ['2026-12-15', '2027-01-12'].map((date) => ({
    ...{ date, time: '17:00', minutes: 60, place: 'online' },
  }));
  const next = (asOf: string, language = 'de') => {
    const context = contextOf(marketing, { asOf, language });
    return invitationOf({ ...context, operator: { ...operator, pilot: { roundTables } } }).next;
  };
  expect(next('2026-12-15')).toBe(
    'Nächster runder Tisch: Dienstag, 15. Dezember 2026, 17:00 Uhr, 60 Minuten, online.',
  );
  expect(next('2026-12-16', 'en')).toContain('Tuesday, 12 January 2027, 17:00');
  expect(next('2027-01-13')).toBeUndefined();
});

test('it stands once in each report, after the answer, with both ways to reply', () => {
  for (const language of ['de', 'en']) {
    const report = reportOf(marketing, { language });
    const text = renderMarkdown(report);
    const [, ...more] = text.split(report.invitation.sentence);
    expect(more).toHaveLength(1);
    expect(text.indexOf(report.invitation.sentence)).toBeGreaterThan(text.indexOf(report.title));
    const page = language === 'de' ? 'pilot/' : 'en/pilot/';
    expect(text).toContain(`](https://example.at/ki-check/${page})`);
    expect(text).toContain('](https://example.at/termin)');
  }
  expect(buildReport(contextOf(marketing)).sections.map(({ id }) => id)).not.toContain('pilot');
});
