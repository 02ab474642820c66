import { objectIn } from '../domain/objectIn.ts';
import { carryOver } from '../domain/carryOver.ts';
import type { Answers } from '../domain/types.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import { attempt, setAside, textAt } from '../register/damaged.ts';
import { answersOf, isText } from '../register/parseUse.ts';
import { versionIn, versionOf } from '../register/use.ts';
import { firmFactsOf } from './facts.ts';

/** Where the device keeps what is known of the firm. */
export const FIRM_KEY = 'ki-check:firm';
const FORMAT = 1;

/**
 * What the device knows of the firm, in the words of today's questions; undefined if it has kept nothing yet. What cannot
 * be read is set aside and not lost; what a newer version wrote stays for that version. Never throws.
 */
export function readFirm(storage: Storage | undefined, ruleSet: RuleSet): Answers | undefined {
  const raw = textAt(storage, FIRM_KEY);
  if (raw === null || storage === undefined) return undefined;
  const firm = parseFirm(raw, ruleSet);
  if (!firm && !isFirmNewer(storage)) setAside(storage, FIRM_KEY, raw);
  return firm;
}

/** True if a newer version wrote what the device knows of the firm. */
export function isFirmNewer(storage: Storage | undefined): boolean {
  const format = objectIn(textAt(storage, FIRM_KEY) ?? '')?.['format'];
  return typeof format === 'number' && format > FORMAT;
}

/**
 * Keeps what is known of the firm; false if the storage is full or forbidden. What lies there and cannot be read gives way
 * only when it is set aside.
 */
export function putFirm(storage: Storage | undefined, answers: Answers, ruleSet: RuleSet): boolean {
  const raw = textAt(storage, FIRM_KEY);
  const isUnread = raw !== null && !parseFirm(raw, ruleSet);
  if (storage && isUnread && !setAside(storage, FIRM_KEY, raw)) return false;
  const record = { format: FORMAT, ruleSet: versionOf(ruleSet), answers };
  return attempt(() => storage?.setItem(FIRM_KEY, JSON.stringify(record))) && storage !== undefined;
}

function parseFirm(raw: string, ruleSet: RuleSet): Answers | undefined {
  const record = objectIn(raw);
  if (record?.['format'] !== FORMAT || !isText(record['ruleSet'])) return undefined;
  const answers = answersOf(record['answers']);
  if (!answers) return undefined;
  return firmFactsOf(ruleSet, carryOver(ruleSet, answers, versionIn(record['ruleSet']) ?? '').answers);
}
