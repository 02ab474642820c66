import { expect, test } from 'vitest';
import { validateAnswers } from '../../src/domain/answers.ts';
import { assess } from '../../src/domain/assess.ts';
import { rank } from '../../src/domain/risk.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { decodeLink, encodeLink } from '../../src/share/link.ts';
import { anyAnswers, damaged, fuzz } from './input.ts';
import fc from 'fast-check';

const ON = '2026-11-26';
const classOf = (answers: Parameters<typeof assess>[1]) => assess(ruleSet, answers, ON).risk;

test('any answers lead to a class or an interval, and to the same one through a link', async () => {
  await fuzz('answers', anyAnswers, (given) => {
    const { answers, dropped } = validateAnswers(ruleSet, given);
    expect(dropped).toEqual([]);
    const risk = classOf(answers);
    expect(rank(risk.atLeast)).toBeLessThanOrEqual(rank(risk.atMost));
    const link = encodeLink({ version: ruleSet.version, name: 'x', answers, done: [] });
    const opened = decodeLink(link, ruleSet);
    if (Object.keys(answers).length === 0) expect(opened).toEqual({ problem: 'empty' });
    else if ('problem' in opened) throw new Error(opened.problem);
    else expect(classOf(opened.shared.answers)).toEqual(risk);
  });
});

test('a damaged link is noticed, or says the same', async () => {
  const answers = { 'use-case': 'applicant-screening', place: 'at', roles: ['use'], profiling: true };
  const link = encodeLink({ version: ruleSet.version, name: 'Büro', answers, done: [] });
  await fuzz('damaged links', damaged(link), (text) => {
    const opened = decodeLink(text, ruleSet);
    if (text === link || !('shared' in opened)) return;
    expect(opened.shared.answers).toEqual(answers);
  });
});

test('any text is a link that is refused', async () => {
  await fuzz('foreign links', fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
    expect(decodeLink(`d=1.${text}`, ruleSet)).toHaveProperty('problem');
  });
});
