import { assess } from '../../src/domain/assess.ts';
import type { Answers } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import { differences as compare } from '../../src/situations/differences.ts';
import { outcomeOf } from '../../src/situations/outcome.ts';
import type { Situation } from '../../src/situations/situation.ts';
import { TODAY } from './ruleFiles.ts';

/** What one reader answered, who had read nothing but the texts. */
export type Reading = Readonly<Record<Situation['id'], Answers>>;

const READINGS = import.meta.glob<Reading>('../../situations/answers-*.json', {
  eager: true,
  import: 'default',
});

/** The readings that exist, by the name of their file. */
export const readings: readonly (readonly [string, Reading])[] = Object.entries(READINGS).map(
  ([path, reading]) => [path.split('/').at(-1) ?? path, reading] as const,
);

/** Everything in which the result differs from what the situation says; nothing where they agree. */
export function differences(situation: Situation, answers: Answers, ruleSet: RuleSet): readonly string[] {
  const assessment = assess(ruleSet, answers, situation.asOf ?? TODAY);
  return compare(situation, outcomeOf(assessment, situation)).map(
    ({ code, found, expected }) => `${code}: ${found} instead of ${expected}`,
  );
}
