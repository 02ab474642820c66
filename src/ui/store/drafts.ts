import type { Text } from '../../i18n/text.ts';
import type { Running } from '../../register/drafts.ts';
import { draftsOf } from '../../register/drafts.ts';
import { ruleSet } from '../../ruleset.ts';
import { newId } from '../parts/newId.ts';
import { now, records } from './register.ts';

/** Drafts of what the register does not have yet, and the uses that it has; nothing is kept here. */
export function newDrafts(running: readonly Running[], text: Text): ReturnType<typeof draftsOf> {
  const titleOf = (useCase: string) => text.t(`use-cases:useCases.${useCase}.title`);
  return draftsOf(running, records.peek(), ruleSet, { now: now(), newId, titleOf });
}
