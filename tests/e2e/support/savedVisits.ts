import { readFileSync } from 'node:fs';
import { replay } from '../../../src/domain/journey.ts';
import type { Answer, Answers, Question } from '../../../src/domain/types.ts';
import { UNKNOWN } from '../../../src/domain/types.ts';
import { versionOf } from '../../../src/register/use.ts';
import { ruleSet } from '../../../src/ruleset.ts';
import { TODAY } from '../../support/ruleFiles.ts';
import { completed, walk, walkUseCase } from '../../support/walks.ts';

/** What an earlier visit left on the device: one use with these answers. */
export const onDevice = (answers: object) =>
  JSON.stringify({ format: 1, ruleSet: versionOf(ruleSet), name: '', answers });

/** The answers of a typical firm, by the name of its profile. */
export const profile = (name: string) =>
  (JSON.parse(readFileSync(`rules/profiles/${name}.json`, 'utf8')) as { answers: Answers }).answers;

/** A check in the middle, with a "don't know" in it. */
export const unfinished: Answers = {
  'use-case': 'customer-chatbot',
  'how-it-works': 'learns-or-generates',
  place: 'de',
  roles: ['use'],
  'red-lines': ['none'],
  areas: ['none'],
  contact: ['talks-with-people'],
  'interaction-obvious': 'unknown',
};

/** A result with everything that a result can show: an interval, open questions, terms, disputes. */
export const interval: Answers = {
  ...profile('hiring-in-40-person-firm'),
  profiling: 'unknown',
  'limited-task': ['prepares'],
};

export type Way = { answers: Answers; questions: readonly string[] };

/** Few sets of answers that lead past every question with several answers, and the questions that each adds. */
export function waysPastLists(): Way[] {
  const open = new Set(lists.map(({ id }) => id));
  const ways: Way[] = [];
  const all = [
    walk(everything, { [ruleSet.catalogue]: 'marketing-texts', 'special-purpose': ['none'] }),
    walkUseCase('applicant-screening', { 'data-subjects': ['applicants'] }),
    walkUseCase('video-surveillance'),
    profile('call-centre-emotions'),
    completed(profile('software-house-chatbot')),
  ];
  for (const answers of all) {
    const passed = new Set(replay(ruleSet, answers, TODAY).path.map(({ question }) => question));
    const questions = [...open].filter((id) => passed.has(id));
    questions.forEach((id) => open.delete(id));
    if (questions.length > 0) ways.push({ answers, questions });
  }
  if (open.size > 0) throw new Error(`no way leads past ${[...open].join(', ')}`);
  return ways;
}

const lists = Object.values(ruleSet.questions).filter(({ type }) => type === 'multiple-choice');

/** Yes to all, and every item of a list: whoever answers so is asked the most. */
function everything(question: Question): Answer {
  if (question.type === 'boolean') return true;
  if (question.type === 'single-choice') return question.options[0] ?? UNKNOWN;
  return question.options.filter((option) => option !== question.exclusive);
}
