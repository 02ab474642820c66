import { describe, expect, test } from 'vitest';
import chatbot from '../../rules/profiles/hairdresser-chatbot.json';
import hiring from '../../rules/profiles/hiring-in-40-person-firm.json';
import { validateAnswers } from '../../src/domain/answers.ts';
import type { Answers } from '../../src/domain/types.ts';
import { orderedTasks } from '../../src/report/sections/plan.ts';
import { summaryOf } from '../../src/report/summary.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { contextOf } from '../support/report.ts';

const answersOf = (profile: { answers: Readonly<Record<string, unknown>> }) =>
  validateAnswers(ruleSet, profile.answers).answers;
const sentences = (answers: Answers, options?: Parameters<typeof contextOf>[1]) =>
  summaryOf(contextOf(answers, options));

describe('the three most important sentences', () => {
  test('an open question comes before the next date', () => {
    const open = { ...answersOf(chatbot), 'interaction-obvious': 'unknown' };
    expect(sentences(open)[2]).toMatch(/^Eine Frage ist noch offen: „/);
    expect(sentences(answersOf(hiring))[2]).toMatch(/^Ihr nächster Termin ist der 2\.\u00a0Dezember 2027/);
  });

  test('what is ticked off is not what to do first', () => {
    const context = contextOf(answersOf(hiring));
    const [first, second] = orderedTasks(context);
    const done = [first?.rule ?? ''];
    const title = context.text.t(`${second?.rule}.title`);
    expect(sentences(answersOf(hiring), { done })[1]).toContain(title);
  });

  test('nothing to do is said as well', () => {
    const done = orderedTasks(contextOf(answersOf(hiring))).map(({ rule }) => rule);
    expect(sentences(answersOf(hiring), { done })[1]).toBe('Im Moment ist nach Ihren Angaben nichts zu tun.');
  });
});
