import { dayOfLaw } from '../../domain/clock.ts';
import type { IsoDate } from '../../domain/types.ts';
import { ruleSet } from '../../ruleset.ts';
import { today } from '../../today.ts';

/** The day for which results are told; a clock that is clearly wrong does not count. */
export function lawDay(): IsoDate {
  return dayOfLaw(today(), ruleSet.checkedOn);
}
