import { signal } from '@preact/signals';
import type { RuleId } from '../../domain/types.ts';
import type { Text } from '../../i18n/text.ts';
import { firmFactsOf, withoutDeviations } from '../../firm/facts.ts';
import { nameOfUse } from '../../report/nameOfUse.ts';
import type { Details } from '../../register/details.ts';
import { fitName, NAME_LENGTH } from '../../limits.ts';
import type { Use } from '../../register/use.ts';
import { ruleSet } from '../../ruleset.ts';
import { ticked } from '../../wizard/ticks.ts';
import { newId } from '../parts/newId.ts';
import { firm, keepFirm } from './firm.ts';
import { drop, findUse, keep, now } from './register.ts';
import { openId, openUse, wizard } from './session.ts';

/** What was done last on the overview, to be said aloud; a deletion can be taken back. */
export type Deed = {
  kind: 'renamed' | 'noted' | 'duplicated' | 'deleted' | 'restored';
  use: string;
  undo?: () => Use;
};
export const lastDeed = signal<Deed | undefined>(undefined);

/** Gives a use another name; nothing else about it counts as changed. */
export function renameUse(use: Use, name: string, text: Text): void {
  const renamed = { ...(findUse(use.id) ?? use), name: fitName(name.trim()) };
  keep(renamed);
  if (use.id === openId.peek()) wizard.send({ type: 'RENAME', name: renamed.name });
  lastDeed.value = { kind: 'renamed', use: nameOfUse(renamed, ruleSet, text) };
}

/** Notes program, person in charge and the like in the place of what was noted; the check of it stays as old as it is. */
export function noteDetails(use: Use, details: Details, text: Text): void {
  keep({ ...(findUse(use.id) ?? use), details });
  lastDeed.value = { kind: 'noted', use: nameOfUse(use, ruleSet, text) };
}

/** What one use says about the firm becomes what all of them say. */
export function adoptFacts(id: string): void {
  const use = findUse(id);
  if (!use) return;
  keepFirm({ ...firm.peek(), ...firmFactsOf(ruleSet, use.answers) });
  yieldFacts(id);
}

/** The use says about the firm what the others say. */
export function yieldFacts(id: string): void {
  const use = findUse(id);
  if (use) keep(withoutDeviations(use));
  if (id === openId.peek()) openUse(id);
}

/** A second use that says the same under a new id, to be changed from there. */
export function copyOf(use: Use, text: Text): Use {
  const named = (name: string) => text.t('register:overview.copyName', { use: name });
  const room = NAME_LENGTH - named('').length;
  return { ...use, id: newId(), name: named(fitName(nameOfUse(use, ruleSet, text), room)) };
}

/** Puts a copy of a use into the register. */
export function duplicateUse(use: Use, text: Text): Use {
  const copy = { ...copyOf(use, text), createdAt: now(), savedAt: now() };
  keep(copy);
  lastDeed.value = { kind: 'duplicated', use: copy.name };
  return copy;
}

/** Takes a use out of the register until the user takes that back. Open in this tab, the tab begins with nothing. */
export function deleteUse(use: Use, text: Text): void {
  const title = nameOfUse(use, ruleSet, text);
  const wasOpen = use.id === openId.peek();
  const record = findUse(use.id) ?? use;
  drop(use.id);
  if (wasOpen) wizard.send({ type: 'RESTART' });
  lastDeed.value = { kind: 'deleted', use: title, undo: () => restore(record, title, wasOpen) };
}

function restore(use: Use, title: string, wasOpen: boolean): Use {
  keep(use);
  if (wasOpen) openUse(use.id);
  lastDeed.value = { kind: 'restored', use: title };
  return use;
}

/** Ticks a duty off for several uses at once, or takes that back; nothing else about them counts as changed. */
export function tickForAll(rule: RuleId, ids: readonly string[], done: boolean): void {
  const uses = ids.flatMap((id) => findUse(id) ?? []);
  keep(...uses.map((use) => ({ ...use, done: ticked(use.done, rule, done) })));
  if (ids.includes(openId.peek())) wizard.send({ type: 'TICK', rule, done });
}
