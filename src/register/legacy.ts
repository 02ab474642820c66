import { isObject } from '../domain/isObject.ts';
import { setAside } from './damaged.ts';
import { fitName } from '../limits.ts';
import { answersOf, isText } from './parseUse.ts';
import type { Edge } from './edge.ts';
import type { Use } from './use.ts';

/** Where format 1 kept the only use it knew. */
const OLD_KEY = 'ki-check:current';
const OLD_FORMAT = 1;
/** Its id in the register; always the same, so that a second reading does not make a second use of it. */
const FIRST_ID = 'first';

type Places = { has: (id: string) => boolean; put: (use: Use) => boolean };

/**
 * Moves the single record of format 1 into the register. It leaves its old place only when it has a new one, so
 * that a full storage loses nothing: then it is handed back as `use` or `damaged` and stays where it is.
 */
export function takeOver(
  storage: Storage,
  edge: Edge,
  { has, put }: Places,
): { use?: Use; damaged?: string } | undefined {
  const raw = storage.getItem(OLD_KEY);
  if (raw === null) return undefined;
  const use = readOld(raw, edge.now(), has(FIRST_ID) ? edge.newId() : FIRST_ID);
  if (!use) return setAside(storage, OLD_KEY, raw) ? undefined : { damaged: raw };
  if (Object.keys(use.answers).length > 0 && !put(use)) return { use };
  storage.removeItem(OLD_KEY);
  return undefined;
}

/** A use from a record of format 1, with the time and a name that it did not have. */
function readOld(raw: string, now: string, id: string): Use | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    if (!isObject(value) || value['format'] !== OLD_FORMAT) return undefined;
    const { name, ruleSet, done } = value;
    const answers = answersOf(value['answers']);
    if (!answers || typeof name !== 'string' || !isText(ruleSet)) return undefined;
    const ticks = Array.isArray(done) ? done.filter(isText) : [];
    return { id, name: fitName(name), ruleSet, createdAt: now, savedAt: now, answers, done: ticks };
  } catch {
    return undefined;
  }
}
