import { describe, expect, test } from 'vitest';
import chatbot from '../../rules/profiles/hairdresser-chatbot.json';
import hiring from '../../rules/profiles/hiring-in-40-person-firm.json';
import { validateAnswers } from '../../src/domain/answers.ts';
import type { Answers } from '../../src/domain/types.ts';
import { orderedTasks } from '../../src/report/planTasks.ts';
import { verdictBlock, verdictTitle } from '../../src/report/sections/verdict.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { profileAnswers } from '../support/profiles.ts';
import { contextOf } from '../support/report.ts';
import { walkUseCase } from '../support/walks.ts';

const answersOf = (profile: { answers: Readonly<Record<string, unknown>> }) =>
  validateAnswers(ruleSet, profile.answers).answers;
const verdict = (answers: Answers, options?: Parameters<typeof contextOf>[1]) =>
  verdictBlock(contextOf(answers, options));
const liveFaces = {
  'data-subjects': ['others'],
  areas: ['biometrics'],
  'biometric-tasks': ['remote-identification'],
};
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('the answer to may I, and what must I do', () => {
  test('a salon’s texts: yes, no label, no DSGVO, and practical advice as steps', () => {
    const block = verdict(walkUseCase('marketing-texts'));
    expect(block).toMatchObject({ verdict: 'yes', sign: 'Ja' });
    expect(block.sentence).toMatch(/^Das KI-Gesetz verlangt hier fast nichts\. Kennzeichnen müssen Sie/);
    expect(block.steps).toHaveLength(3);
  });

  test('hiring: what is missing is named, and what is to come, once', () => {
    const block = verdict(answersOf(hiring));
    expect(block.verdict).toBe('notYet');
    expect(plain(block.next)).toMatch(/^Ab 2\. Dezember 2027 \(in gut einem Jahr\): strenge Auflagen/);
    expect(block.sentence).not.toContain('strenge Auflagen');
    expect(block.role).toContain('Betreiber');
  });

  test('a ban is a no that names what is banned, without a date to come', () => {
    const context = contextOf(profileAnswers('call-centre-emotions'));
    expect(verdictBlock(context).sentence).toMatch(/^Verboten ist hier: Gefühle am Arbeitsplatz/);
    expect(verdictTitle(context)).toBe('Nein, so ist es verboten');
    expect(verdictBlock(context)).not.toHaveProperty('next');
  });

  test('a missing answer that decides is the first step', () => {
    const block = verdict({
      ...answersOf(chatbot),
      areas: 'unknown',
      'vendor-terms': ['processor-contract'],
    });
    expect(block.verdict).toBe('open');
    expect(block.steps[0]).toHaveProperty('question');
  });

  test('a class that is settled is not said to hang on questions: what is missing is about other laws', () => {
    const { 'professional-secrecy': _, ...unasked } = answersOf(chatbot);
    expect(verdict(unasked).sentence).toMatch(/^Das KI-Gesetz verbietet den Einsatz nicht\. .*DSGVO/);
  });

  test('a camera at home: the answer hangs on a reservation, and says so', () => {
    const block = verdict(walkUseCase('video-surveillance', { ...liveFaces, roles: ['private'] }));
    expect(block.verdict).toBe('yesIf');
    expect(block.sentence).toBe('Es kommt darauf an, ob der Vorbehalt unten bei Ihnen zutrifft.');
  });

  test('what is ticked off is not a step any more', () => {
    const [first, second] = orderedTasks(contextOf(answersOf(hiring)));
    const steps = verdict(answersOf(hiring), { done: [first?.rule ?? ''] }).steps;
    expect(steps[0]?.rule).toBe(second?.rule);
  });
});
