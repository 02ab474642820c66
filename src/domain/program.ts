import type { IsoDate } from './types.ts';

/**
 * What a provider says in a document that we have read: where the data is processed, whether there is a data processing
 * agreement, whether inputs are used for training. `elsewhere`: outside the EU, in other countries or in several;
 * `choice`: the customer can influence it.
 */
type FactValue =
  | { kind: 'training'; value: 'no' | 'yes' | 'opt-out' | 'opt-in' }
  | { kind: 'place'; value: 'eu' | 'us' | 'elsewhere' | 'choice' }
  | { kind: 'contract'; value: 'offered' };
/** A statement of a provider: a hint to be checked, never an answer. The sentence stands in `locales/`. */
export type ProgramFact = FactValue & {
  id: string;
  /** For whom it holds; everybody if left out. */
  plan?: 'personal' | 'business' | 'api';
  /** Address of the document. */
  source: string;
  /** Date that the document bears, or the day on which it was read. */
  date: IsoDate;
};
/** A program that firms use, with the typical uses it serves, the likely ones first. */
export type Program = {
  id: string;
  name: string;
  /** Left out where it is in the name already. */
  maker?: string;
  uses: readonly string[];
  facts?: readonly ProgramFact[];
};

/** The name of a program as it is compared: people write the same one differently. */
export function programKey(name: string): string {
  return name.trim().toLowerCase();
}

/** What a provider said so long ago may be out of date. */
const MONTHS_TO_OLD = 6;

/** True for a fact that is older than six months on this day. */
export function isOldFact({ date }: Pick<ProgramFact, 'date'>, asOf: IsoDate): boolean {
  const limit = new Date(`${date}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() + MONTHS_TO_OLD);
  return limit.toISOString().slice(0, 10) < asOf;
}
