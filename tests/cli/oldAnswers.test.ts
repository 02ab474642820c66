import { describe, expect, test } from 'vitest';
import { questions } from '../../locales/de/questions.json';
import { builtBefore, cli } from '../support/commandLine.ts';

const json = (value: unknown) => JSON.stringify(value);

builtBefore();

describe('answers from before questions were renamed', () => {
  const old = { place: 'at', roles: ['use'], 'red-lines': ['none'], 'human-review': false };

  test('are taken, and what is asked again is told in one sentence', () => {
    const input = json({ ruleSet: 'ki-check@2026.11.25', answers: old });
    const { stderr, stdout, status } = cli(['next', '-'], input);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'use-case' });
    expect(stderr).toMatch(/^Die Regeln haben sich geändert\. Diese Frage stellen wir neu.*\n$/);
    expect(stderr).toContain(questions['red-lines'].question);
  });

  test('are taken without a version where the old answer gives them away', () => {
    const { stderr: told } = cli(['next', '-'], json({ answers: { ...old, 'looks-real': true } }));
    expect(told.trim().endsWith(`: ${questions['looks-real'].question}`)).toBe(true);
  });

  test('a slip is still a mistake', () => {
    expect(cli(['next', '-'], json({ answers: { 'red-line': ['none'] } })).status).toBe(2);
  });
});
