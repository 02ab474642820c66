import { batch, computed, signal } from '@preact/signals';
import type { Dropped } from '../../domain/answers.ts';
import type { Answers } from '../../domain/types.ts';
import type { Register } from '../../register/store.ts';
import { concernsRegister, discardDamaged, putUse, readRegister, removeUse } from '../../register/store.ts';
import { fitInstant } from '../../limits.ts';
import type { Use } from '../../register/use.ts';
import { effectiveUse, firstFacts, withDeviations } from '../../firm/facts.ts';
import { ruleSet } from '../../ruleset.ts';
import { firm, isFirmKept, keepFirm } from './firm.ts';
import { newId } from '../parts/newId.ts';
import { onChangeElsewhere } from './changeElsewhere.ts';
import { browserStorage } from './storage.ts';

export type StorageNotices = {
  /** Answers of the open use that today's questions no longer know. */
  dropped: readonly Dropped[];
  damaged: string | undefined;
  newer: boolean;
  forbidden: boolean;
};

const storage = browserStorage();
/** Instant of this moment, as records carry it. */
export const now = () => fitInstant(new Date());
const read = () => readRegister(storage, { now, newId });
const initial = read();
/** Uses that are known in this visit only, because the device did not take them. */
const unsaved = new Set<string>();

/** All uses as this device keeps them, the latest first. */
export const records = signal<readonly Use[]>(initial.uses);
/** All uses with what is known of the firm, the latest first. */
export const uses = computed<readonly Use[]>(() => records.value.map(inFirm));
const knownInFirm = new WeakMap<Use, { use: Use; facts: Answers }>();
/** What the user should know about saved data; each part disappears when dealt with. */
export const storageNotices = signal<StorageNotices>({
  dropped: [],
  damaged: initial.damaged,
  newer: initial.newer === true,
  forbidden: initial.forbidden,
});
/** True once the user has read that nothing can be saved: it is said only once. */
export const forbiddenSeen = signal(false);

/** The use with this id as it was answered, if it is in the register. */
export function findUse(id: string): Use | undefined {
  return records.value.find((each) => each.id === id);
}

/** A use with what is known of the firm: one of `uses`, without working out the others. */
export function inFirm(record: Use): Use {
  const facts = firm.value;
  const known = knownInFirm.get(record);
  if (known?.facts === facts) return known.use;
  const use = effectiveUse(record, facts);
  knownInFirm.set(record, { use, facts });
  return use;
}

/** Puts uses into the register, in place of those with the same id, here and on the device. */
export function keep(...list: readonly Use[]): void {
  const ids = list.map((each) => each.id);
  ids.forEach((id) => unsaved.add(id));
  batch(() => {
    records.value = [...list, ...records.peek().filter((each) => !ids.includes(each.id))];
    saveUnsaved();
  });
}

/** Takes a use out of the register. That makes room for what did not fit before. */
export function drop(id: string): void {
  removeUse(storage, id);
  const wasFull = unsaved.delete(id) || unsaved.size > 0;
  batch(() => {
    records.value = records.peek().filter((each) => each.id !== id);
    if (wasFull) saveUnsaved();
  });
}

/** Tries again with everything that the device has not taken so far, and says whether something is left. */
function saveUnsaved(): void {
  const waiting = records.peek().filter(({ id }) => unsaved.has(id));
  waiting.filter((use) => putUse(storage, use)).forEach(({ id }) => unsaved.delete(id));
  notice({ forbidden: initial.forbidden || unsaved.size > 0 });
}

/** Lets go of unreadable saved data. */
export function discard(): void {
  discardDamaged(storage);
  notice({ damaged: undefined });
}

/** Changes some of the notices. */
export function notice(change: Partial<StorageNotices>): void {
  storageNotices.value = { ...storageNotices.peek(), ...change };
}

/** Takes over what another window has changed; what only this visit knows stays. */
function refresh({ uses: saved, damaged, newer, forbidden }: Register): void {
  if (forbidden) return;
  const own = records.peek().filter((each) => unsaved.has(each.id));
  const others = saved.filter((each) => !unsaved.has(each.id));
  batch(() => {
    records.value = [...own, ...others];
    notice({ damaged, newer: newer === true });
  });
}

/** Uses from before anything was kept about the firm say what it is; where they disagree, each keeps its own answer. */
function beginFirm(): void {
  if (isFirmKept) return;
  const facts = firstFacts(ruleSet, initial.uses);
  if (Object.keys(facts).length === 0) return;
  keepFirm(facts);
  const deviating = initial.uses.map((use) => withDeviations(ruleSet, use, facts));
  keep(...deviating.filter(({ deviates }) => deviates));
}
beginFirm();

onChangeElsewhere((key) => concernsRegister(key) && refresh(read()));
// A page that the back button brings back has missed what happened meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && refresh(read()));
