import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateAnswers } from '../../src/domain/answers.ts';
import { replay } from '../../src/domain/journey.ts';
import type { Answer, Answers, QuestionId } from '../../src/domain/types.ts';
import { UNKNOWN } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { readJson } from './ruleFiles.ts';

/** A profile is one use; that of a whole firm has several, and what holds for all of them. */
type ProfileFile = { answers?: Answers; firm?: Answers; uses?: readonly { answers: Answers }[] };

const FOLDERS = ['rules/profiles', 'rules/profiles/firms'];

/**
 * The profiles that leave open one of the questions named by `words` (`dpia-done=true`, `roles=use,develop`), by path,
 * each with that answer. Throws one line for each answer that does not fit its question.
 */
export function filledProfiles(root: string, words: readonly string[]): Record<string, ProfileFile> {
  const given = answersIn(words);
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${folder}/${name}`),
  );
  const filled = paths.flatMap((path) => {
    const file = readJson(join(root, path)) as ProfileFile;
    const whole = fillProfile(file, given);
    return JSON.stringify(whole) === JSON.stringify(file) ? [] : [[path, whole] as const];
  });
  return Object.fromEntries(filled);
}

/** A profile with the answers it lacks, as far as they are given. */
export function fillProfile(file: ProfileFile, given: Answers): ProfileFile {
  const { answers, uses, firm = {} } = file;
  if (answers) return { ...file, answers: { ...answers, ...lackingIn(answers, given) } };
  if (!uses) return file;
  const lacking = uses.map((use) => lackingIn({ ...firm, ...use.answers }, given));
  const ofFirm = lacking.map((each) => only(each, (about) => about === 'firm'));
  return {
    ...file,
    firm: Object.assign({}, firm, ...ofFirm) as Answers,
    uses: uses.map((use, index) => ({
      ...use,
      answers: { ...use.answers, ...only(lacking[index] ?? {}, (about) => about !== 'firm') },
    })),
  };
}

/** The answers to questions about the firm, or to all others. */
function only(answers: Answers, isMeant: (about: string | undefined) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => isMeant(ruleSet.questions[id]?.about)));
}

function lackingIn(answers: Answers, given: Answers): Answers {
  const { next } = replay(ruleSet, answers, ruleSet.checkedOn);
  const answer = next === undefined ? undefined : given[next];
  if (next === undefined || answer === undefined) return {};
  return { [next]: answer, ...lackingIn({ ...answers, [next]: answer }, given) };
}

function answersIn(words: readonly string[]): Answers {
  const pairs = words.map((word) => word.split('='));
  const given = Object.fromEntries(pairs.map(([id = '', value = '']) => [id, answerTo(id, value)]));
  const { answers, dropped } = validateAnswers(ruleSet, given);
  if (dropped.length > 0)
    throw new Error(
      dropped.map((each) => `${each.question} cannot be answered so: ${each.value}.`).join('\n'),
    );
  return answers;
}

function answerTo(id: QuestionId, value: string): Answer {
  const type = ruleSet.questions[id]?.type;
  if (value === UNKNOWN || type === 'single-choice') return value;
  if (type === 'multiple-choice') return value.split(',');
  return { true: true, false: false }[value] ?? value;
}
