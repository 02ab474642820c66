import { carryOver } from '../domain/carryOver.ts';
import type { Answers, RuleSet } from '../domain/types.ts';
import { attempt, setAside } from '../register/damaged.ts';
import { answersOf, isObject, isText } from '../register/parseUse.ts';
import { versionIn, versionOf } from '../register/use.ts';
import { firmFactsOf } from './facts.ts';

/** Where the device keeps what is known of the firm. */
export const FIRM_KEY = 'ki-check:firm';
const FORMAT = 1;

/**
 * What the device knows of the firm, in the words of today's questions; undefined if it has kept nothing yet. What cannot
 * be read, or was written by a newer version, is set aside and not lost. Never throws.
 */
export function readFirm(storage: Storage | undefined, ruleSet: RuleSet): Answers | undefined {
  const raw = rawFirm(storage);
  if (raw === null || storage === undefined) return undefined;
  const firm = parseFirm(raw, ruleSet);
  if (!firm) setAside(storage, FIRM_KEY, raw);
  return firm;
}

/** Keeps what is known of the firm; false if the storage is full or forbidden. */
export function putFirm(storage: Storage | undefined, answers: Answers, ruleSet: RuleSet): boolean {
  const record = { format: FORMAT, ruleSet: versionOf(ruleSet), answers };
  return attempt(() => storage?.setItem(FIRM_KEY, JSON.stringify(record))) && storage !== undefined;
}

function rawFirm(storage: Storage | undefined): string | null {
  try {
    return storage?.getItem(FIRM_KEY) ?? null;
  } catch {
    return null;
  }
}

function parseFirm(raw: string, ruleSet: RuleSet): Answers | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    if (!isObject(value) || value['format'] !== FORMAT || !isText(value['ruleSet'])) return undefined;
    const answers = answersOf(value['answers']);
    if (!answers) return undefined;
    return firmFactsOf(ruleSet, carryOver(ruleSet, answers, versionIn(value['ruleSet']) ?? '').answers);
  } catch {
    return undefined;
  }
}
