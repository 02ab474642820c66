import type { Citation } from '../../../domain/types.ts';
import { citationText } from '../../../report/citation.ts';
import { useText } from '../../texts.ts';

/** Where the law says so, in small print. */
export function Provisions({ provisions }: { provisions: readonly Citation[] }) {
  const text = useText();
  return <span class="small-print">{provisions.map((each) => citationText(each, text)).join(' · ')}</span>;
}
