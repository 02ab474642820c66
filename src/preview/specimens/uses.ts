import type { Answers } from '../../domain/types.ts';
import type { Text } from '../../i18n/text.ts';
import { operator } from '../../operator.ts';
import type { Summary } from '../../register/summary.ts';
import { summaryOf } from '../../register/summary.ts';
import type { Use } from '../../register/use.ts';
import { versionOf } from '../../register/use.ts';
import { ruleSet } from '../../ruleset.ts';
import { ANSWERS_BY_CLASS, answersOf } from '../answers.ts';

const AS_OF = '2026-11-29';
const SAVED = '2026-11-21T10:00:00.000Z';

/** A record of the register as an earlier visit left it. */
export function useWith(id: string, answers: Answers, more: Partial<Use> = {}): Use {
  const dates = { createdAt: SAVED, savedAt: SAVED };
  return { id, name: '', answers, done: [], ruleSet: versionOf(ruleSet), ...dates, ...more };
}

/** One use of each class. */
export const manyUses: readonly Use[] = Object.entries(ANSWERS_BY_CLASS).map(([id, answers]) =>
  useWith(id, answers),
);

/** A use that was assessed under older rules, with another class and other duties. */
export const oldUse: Use = useWith('old', answersOf('hairdresser-chatbot'), {
  ruleSet: `${ruleSet.id}@${ruleSet.renamed.at(-1)?.since ?? ''}-1`,
  verdict: { atLeast: 'minimal', atMost: 'minimal', duties: [] },
});

/** How a use stands today. */
export function summary(use: Use, text: Text): Summary {
  return summaryOf(use, { ruleSet, asOf: AS_OF, text, operator });
}
