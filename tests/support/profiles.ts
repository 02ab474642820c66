import type { Answers } from '../../src/domain/types.ts';
import type { Profile } from '../../src/rulebook/profileModel.ts';

const files = import.meta.glob<Profile>('../../rules/profiles/*.json', { eager: true, import: 'default' });

/** The profiles of typical firms, by name. */
export const profiles: readonly Profile[] = Object.values(files);

/** The answers of one of them. Throws where there is no such profile: a test must not pass on nothing. */
export function profileAnswers(name: string): Answers {
  const profile = profiles.find(({ id }) => id === name);
  if (!profile) throw new Error(`there is no profile ${name}`);
  return profile.answers;
}
