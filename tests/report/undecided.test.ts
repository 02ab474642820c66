import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/types.ts';
import { nextDateOf } from '../../src/report/chips.ts';
import { checklistOf, sectionOf } from '../../src/report/checklist.ts';
import { profileAnswers, profiles } from '../support/profiles.ts';
import { contextOf, reportOf } from '../support/report.ts';

const QUESTION = 'professional-secrecy';
const OTHERS = /Mandate|Gesundheitsdaten mit der Kammer|Ihres Berufs mit der Kammer/;
const { [QUESTION]: _, ...unasked } = profileAnswers('hairdresser-chatbot');
const checksOf = (answers: Answers) => sectionOf(reportOf(answers), 'checks')?.blocks ?? [];
const linesOf = (answers: Answers) =>
  checksOf(answers).flatMap((each) => (each.type === 'questions' ? each.lines : []));
const titlesOf = (answers: Answers) =>
  checksOf(answers).flatMap((each) => (each.type === 'finding' ? each.title : []));
const lightsOf = (answers: Answers) =>
  checksOf(answers).flatMap((each) => (each.type === 'lights' ? each.items.map(({ text }) => text) : []));

describe('what only hangs on an answer not given yet', () => {
  test('stands as that question, once, and names the duties of no other profession', () => {
    expect(linesOf(unasked).map(({ question }) => question)).toEqual([QUESTION]);
    expect(lightsOf(unasked)).toContain('Eine offene Frage');
    expect(titlesOf(unasked).filter((each) => OTHERS.test(each))).toEqual([]);
  });

  test('with a "don’t know" the advice is there, and still it is one question', () => {
    const asked = { ...unasked, [QUESTION]: 'unknown' };
    expect(linesOf(asked)).toEqual([]);
    expect(lightsOf(asked)).toContain('Eine offene Frage');
    expect(titlesOf(asked).some((each) => OTHERS.test(each))).toBe(true);
  });

  test('is no date before it was asked', () => {
    const dates = JSON.stringify(sectionOf(reportOf(unasked), 'timeline'));
    expect(dates).not.toMatch(OTHERS);
    expect(nextDateOf(contextOf({ 'use-case': 'sales-forecast', place: 'at' }).assessment)).toBeUndefined();
  });

  test('an impact assessment that was not made: open is only whether it is needed', () => {
    const doctor: Answers = {
      ...profileAnswers('retailer-people-counting'),
      ...{ 'risk-situations': 'unknown', 'dpia-done': false },
    };
    const [found] = checksOf(doctor).filter((each) => 'id' in each && each.id === 'dsgvo:art-35-dpia');
    expect(found).toMatchObject({ outcome: 'cantTell' });
    expect(found?.type === 'finding' && found.paragraphs[0]).toBe(
      'Ob Sie eine Folgenabschätzung brauchen, ist noch offen.',
    );
  });
});

test.each(profiles)(
  '$id: tasks of data protection are some of all tasks, those of today are named in the title',
  ({ answers }) => {
    const report = reportOf(answers);
    const { count, now } = checklistOf(report);
    const [ofData = '0'] = lightsOf(answers).flatMap(
      (each) => /^(\d+) Ihrer Aufgaben$/.exec(each)?.[1] ?? [],
    );
    expect(Number(ofData)).toBeLessThanOrEqual(count);
    const [said] = /\d+(?= Aufgaben erledigen)/.exec(report.title) ?? [];
    if (said !== undefined) expect(Number(said)).toBe(now);
  },
);
