import { secondUses } from '../../domain/separation.ts';
import type { Text } from '../../i18n/text.ts';
import type { Running } from '../../register/drafts.ts';
import { isAbout } from '../../register/drafts.ts';
import type { Use } from '../../register/use.ts';
import { ruleSet } from '../../ruleset.ts';
import { separations } from '../../separations.ts';
import { newDrafts } from '../store/drafts.ts';
import { findUse, keep, records } from '../store/register.ts';
import { assessment, openId } from '../store/session.ts';

/** A purpose besides that of the open use, and the use of the register that is about it, if there is one. */
export type Second = { running: Running; use: Use | undefined };

/** What the answers of the open use describe besides it, with the program of the open use. */
export function seconds(): Second[] {
  const { program } = findUse(openId.value)?.details ?? {};
  return secondUses(separations, assessment.value.answers, ruleSet.catalogue).map((useCase) => {
    const running = { useCase, ...(program !== undefined && { program }) };
    return { running, use: records.value.find((use) => isAbout(use, running, ruleSet)) };
  });
}

/** Puts a draft of the second purpose into the register, with what was noted about the open use. That one stays as it is. */
export function makeSecond(running: Running, text: Text): void {
  const { made } = newDrafts([running], text);
  const details = findUse(openId.peek())?.details;
  keep(...made.map((use) => ({ ...use, ...(details && { details }) })));
}
