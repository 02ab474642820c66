import { programKey } from '../domain/program.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import type { Details } from './details.ts';
import { fitName } from '../limits.ts';
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
function draftOf({ useCase, program }: Running, ruleSet: RuleSet, { titleOf, ...edge }: DraftEdge): Use {
  const name = program === undefined ? '' : `${program}: ${titleOf(useCase)}`;
  return newUse({ name, useCase, details: program === undefined ? {} : { program } }, ruleSet, edge);
}

/** A new record with the typical use as its only answer, if there is one. */
export function newUse(
  { name, details, useCase }: { name: string; details: Details; useCase?: string | undefined },
  ruleSet: RuleSet,
  { now, newId }: { now: string; newId: () => string },
): Use {
  return {
    ...{
      id: newId(),
      name: fitName(name),
      ruleSet: versionOf(ruleSet),
      createdAt: now,
      savedAt: now,
      done: [],
    },
    answers: useCase === undefined ? {} : { [ruleSet.catalogue]: useCase },
    ...(Object.keys(details).length > 0 && { details }),
  };
}

/** The same typical use with the same program, or both without any; the name does not count. */
export function isAbout({ answers, details }: Use, running: Running, { catalogue }: RuleSet): boolean {
  return answers[catalogue] === running.useCase && isSameProgram(details?.program, running.program);
}

function isSameProgram(one = '', other = ''): boolean {
  return programKey(one) === programKey(other);
}
