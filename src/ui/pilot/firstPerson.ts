import { operator } from '../../operator.ts';

/** The settings' words of the person who invites; empty where there are none, and then the firm speaks. */
export function wordsOfPerson(language: string): string {
  return operator.person?.words?.[language] ?? '';
}
