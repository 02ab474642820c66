import { replay } from '../../src/domain/journey.ts';
import type { Answers } from '../../src/domain/types.ts';
import { UNKNOWN, UNSURE_MARK } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { externalCases } from '../../tests/support/externalCases.ts';
import { TODAY } from '../../tests/support/ruleFiles.ts';
import { completed } from '../../tests/support/walks.ts';
import { CONTESTANTS } from './contestants.ts';

/** How many sets of answers were compared. Throws if another engine finds other rules to hold than ours. */
export async function compareEngines(): Promise<number> {
  const engines = Object.entries(CONTESTANTS).map(([name, engineOf]) => ({ name, fired: engineOf(ruleSet) }));
  const sets = certainAnswers();
  for (const { id, answers } of sets) {
    const [own = [], ...others] = await Promise.all(engines.map(async ({ fired }) => await fired(answers)));
    others.forEach((rules, index) => {
      const differing = [
        ...own.filter((rule) => !rules.includes(rule)),
        ...rules.filter((rule) => !own.includes(rule)),
      ];
      if (differing.length === 0) return;
      throw new Error(`${id}: ${engines[index + 1]?.name} differs from ours in ${differing.join(', ')}`);
    });
  }
  return sets.length;
}

/** The external cases, answered to the end; without those that leave something open, which only our engine can. */
function certainAnswers(): { id: string; answers: Answers }[] {
  const sets = externalCases.map(({ id, answers }) => {
    return { id, answers: replay(ruleSet, completed(answers), TODAY).answers };
  });
  return sets.filter(({ answers }) => !Object.values(answers).flat().some(isOpen));
}

function isOpen(item: string | boolean): boolean {
  return typeof item === 'string' && (item === UNKNOWN || item.endsWith(UNSURE_MARK));
}
