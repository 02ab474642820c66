import { groupBy } from '../domain/groupBy.ts';
import type { Citation } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';
import { citationText } from '../report/citation.ts';
import type { Chapter, Entry } from './model.ts';

type Cited = { citation: Citation };
/** Provisions are ordered like numbers: `Abs. 2` before `Abs. 10`, `lit. b` before `lit. ba`. */
const collator = new Intl.Collator('de', { numeric: true });

/** Groups what cites one source by article or annex, in the order of the law. */
export function chaptersOf<T extends Cited>(
  items: readonly T[],
  entryOf: (item: T) => Entry,
  { prefix, text }: { prefix: string; text: Text },
): Chapter[] {
  const groups = groupBy([...items].sort(byProvision), ({ citation }) => articleOf(citation));
  return [...groups].flatMap(([provision, group]) => {
    const source = group[0]?.citation.source;
    if (source === undefined) return [];
    return {
      anchor: `${prefix}${source}-${wordsOf(provision).join('-')}`,
      heading: citationText({ source, provision }, text),
      entries: group.map(entryOf),
    };
  });
}

/** The article, annex or section alone: `Art. 5` of `Art. 5 Abs. 1 lit. c`. */
function articleOf({ provision }: Citation): string {
  return provision.split(' ').slice(0, 2).join(' ');
}

function wordsOf(provision: string): readonly string[] {
  return provision.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function byProvision(a: Cited, b: Cited): number {
  const [one, other] = [a.citation.provision, b.citation.provision];
  const annexes = Number(one.startsWith('Anhang')) - Number(other.startsWith('Anhang'));
  return annexes || collator.compare(one, other);
}
