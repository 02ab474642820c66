import type { RuleSet } from '../domain/types.ts';
import type { Use } from './use.ts';
import { versionOf } from './use.ts';

/** Something that runs in the firm: a typical use, and the name of the program that does it, if it has one. */
export type Running = { useCase: string; program?: string };
/** What making drafts needs from outside: the time, ids for new records, and the title of a typical use. */
export type DraftEdge = { now: string; newId: () => string; titleOf: (useCase: string) => string };

/** A use of which nothing is known but the typical use: its check has not begun. */
export function isDraft({ answers }: Use, { catalogue }: RuleSet): boolean {
  return Object.keys(answers).length === 1 && answers[catalogue] !== undefined;
}

/** A draft for everything that the register does not have yet; of what it has, the use that is there. */
export function draftsOf(
  running: readonly Running[],
  uses: readonly Use[],
  ruleSet: RuleSet,
  edge: DraftEdge,
): { made: Use[]; known: Use[] } {
  const found = running.map((each) => ({ each, use: uses.find((use) => isAbout(use, each, ruleSet)) }));
  return {
    made: found.filter(({ use }) => !use).map(({ each }) => draftOf(each, ruleSet, edge)),
    known: found.flatMap(({ use }) => use ?? []),
  };
}

/** The program stands at the beginning of the name: a list of drafts reads by program. */
function draftOf({ useCase, program }: Running, ruleSet: RuleSet, { now, newId, titleOf }: DraftEdge): Use {
  return {
    id: newId(),
    name: program === undefined ? '' : `${program}: ${titleOf(useCase)}`,
    ...{ answers: { [ruleSet.catalogue]: useCase }, done: [] },
    ruleSet: versionOf(ruleSet),
    ...{ createdAt: now, savedAt: now },
    ...(program !== undefined && { details: { program } }),
  };
}

/** The same typical use with the same program, or both without any; the name does not count. */
export function isAbout({ answers, details }: Use, running: Running, { catalogue }: RuleSet): boolean {
  return answers[catalogue] === running.useCase && isSameProgram(details?.program, running.program);
}

function isSameProgram(one = '', other = ''): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
