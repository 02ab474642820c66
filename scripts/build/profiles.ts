import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateAnswers } from '../../src/domain/answers.ts';
import { replay } from '../../src/domain/journey.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import type { Text } from '../../src/i18n/text.ts';
import type { Profile } from '../../src/rulebook/profileModel.ts';
import { readJson } from './ruleFiles.ts';

/** Reads the profiles in `rules/profiles/`, by name; whole firms lie in a folder of their own. Throws with the file's name if one is not JSON. */
export function readProfiles(root: string): Profile[] {
  const folder = join(root, 'rules/profiles');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readJson(join(folder, name)) as Profile);
}

/** What keeps a profile from being used: an open question, an answer that does not fit or is never asked. */
export function profileProblems({ id, answers }: Profile, ruleSet: RuleSet, { t }: Text): string[] {
  const { path, next } = replay(ruleSet, answers, ruleSet.checkedOn);
  const asked = new Set(path.map((step) => step.question));
  const { dropped } = validateAnswers(ruleSet, answers);
  const where = `rules/profiles/${id}.json`;
  const never = Object.keys(answers).filter((question) => !asked.has(question));
  return [
    ...dropped.map((each) => `${where}: ${each.question} cannot be answered with ${each.value}.`),
    ...never.map((question) => `${where}: ${question} is answered, but never asked on this way.`),
    ...(next === undefined ? [] : [`${where}: ${next} is open. ${openQuestion(next, ruleSet, t)}`]),
  ];
}

function openQuestion(id: string, { questions }: RuleSet, t: Text['t']): string {
  const question = questions[id];
  const options = !question || question.type === 'boolean' ? ['true', 'false'] : question.options;
  return (
    `"${t(`questions:questions.${id}.question`)}" Possible: ${options.join(', ')}. ` +
    `The same for all profiles: npm run rulebook -- ${id}=…`
  );
}
