import type { Operator, Worded } from '../../src/operator.ts';
import { comingRoundTables } from '../../src/pilot/roundTable.ts';

/** What the invitation lacks, the most helpful first, by the name of its sentence. `now`: in milliseconds since 1970. */
export function mostHelpful(operator: Operator, now: number): string[] {
  const { person, pilot, proof = [] } = operator;
  const lacks = {
    roundTable: comingRoundTables(operator, now).length === 0,
    words: isWordless(person?.words),
    cost: isWordless(pilot?.cost),
    talk: isWordless(pilot?.talk),
    portrait: (person?.portrait ?? '') === '',
    proof: proof.length === 0,
    places: (pilot?.places?.total ?? pilot?.places?.left ?? null) === null,
  };
  return Object.entries(lacks).flatMap(([name, isLacking]) => (isLacking ? [name] : []));
}

/** True if there are words in no language. */
function isWordless(words: Worded = {}): boolean {
  return Object.values(words).every((each) => each.trim() === '');
}
