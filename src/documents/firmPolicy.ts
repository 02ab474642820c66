import type { VerdictKind } from '../domain/verdict.ts';
import { verdictOf } from '../domain/verdict.ts';
import type { Text } from '../i18n/text.ts';
import type { DocumentContext } from './context.ts';
import { policyParts } from './kinds/policy.ts';
import type { DocumentBlock } from './model.ts';
import { part } from './parts.ts';

/** The policy of a firm: the rules for what is allowed, before them what is banned and what rests. */
export function firmPolicy(contexts: readonly DocumentContext[], text: Text): DocumentBlock[] {
  const those = (...kinds: VerdictKind[]) =>
    contexts.filter(({ assessment }) => kinds.includes(verdictOf(assessment).kind));
  const named = (name: string, listed: readonly DocumentContext[]): DocumentBlock[] =>
    listed.length === 0
      ? []
      : [...part(`firm.${name}`, text), { type: 'list', items: listed.map(({ use }) => use) }];
  return policyParts(those('yes', 'yesIf'), text, [
    ...part('firm.purpose', text),
    ...named('banned', those('no')),
    ...named('resting', those('notYet', 'open')),
  ]);
}
