import type { IsoDate } from './types.ts';

/** From when provisions apply, written from the final provisions of the law (`basis`), never from a rule. */
export type LawDate = {
  provisions: readonly string[];
  from: IsoDate;
  disputedFrom?: IsoDate;
  basis: string;
};

/** The provisions of one law, in German citation form: `{ 'Art. 5': ['Abs. 1', 'Abs. 1 lit. a', …] }`. */
export type LawIndex = {
  celex: string;
  consolidatedCelex: string;
  recitals: number;
  provisions: Readonly<Record<string, readonly string[]>>;
  dates: readonly LawDate[];
};

/** True if the law has this provision, e.g. `Art. 5 Abs. 1 lit. ba`, `Anhang III Nr. 4 lit. a`, `ErwG 53`. */
export function provisionExists(index: LawIndex, provision: string): boolean {
  const recital = /^ErwG (\d+)$/.exec(provision);
  if (recital) return Number(recital[1]) >= 1 && Number(recital[1]) <= index.recitals;
  const [kind, number, ...rest] = provision.split(' ');
  const inside = index.provisions[`${kind} ${number}`];
  return inside !== undefined && (rest.length === 0 || inside.includes(rest.join(' ')));
}
