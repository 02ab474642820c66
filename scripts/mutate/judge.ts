import type { RuleFiles } from '../../src/domain/ruleFiles.ts';
import { composeRuleSet } from '../../src/domain/ruleFiles.ts';
import type { Detector, Suspect } from './detect.ts';
import type { Mutant } from './mutants.ts';
import { applied } from './mutants.ts';

const HEAD = 'ruleset.json';

/** What became of a mutant. `caughtBy`: the first detector that noticed it; missing if it survived. */
export type Verdict = { mutant: string; caughtBy?: string };

/** Lets the detectors look at a mutant, one after the other, until one notices it. */
export function judged(files: RuleFiles, mutant: Mutant, detectors: readonly Detector[]): Verdict {
  const { id, file, item } = mutant;
  const mutated = applied(files, mutant);
  const caughtBy = noticedBy({ files: mutated, ruleSet: composeRuleSet(mutated), file, item }, detectors);
  return caughtBy === undefined ? { mutant: id } : { mutant: id, caughtBy };
}

/** Detectors that complain about the rules as they are: with them nothing can be judged. */
export function falseAlarms(files: RuleFiles, detectors: readonly Detector[]): string[] {
  const suspect: Suspect = { files, ruleSet: composeRuleSet(files), file: HEAD, item: HEAD };
  return detectors.filter(({ notices }) => notices(suspect)).map(({ name }) => name);
}

function noticedBy(suspect: Suspect, detectors: readonly Detector[]): string | undefined {
  return detectors.find(({ notices }) => notices(suspect))?.name;
}
