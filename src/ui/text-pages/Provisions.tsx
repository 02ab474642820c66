import { Fragment } from 'preact';
import type { Citation } from '../../domain/types.ts';
import { citationText } from '../../report/citation.ts';
import { useText } from '../parts/texts.ts';

/** Where the law says so, in small print; no line ends inside a provision. */
export function Provisions({ provisions }: { provisions: readonly Citation[] }) {
  const text = useText();
  return (
    <span class="small-print">
      {provisions.map((each, index) => (
        <Fragment key={each.source + each.provision}>
          {index > 0 && ' · '}
          <span class="provision">{citationText(each, text)}</span>
        </Fragment>
      ))}
    </span>
  );
}
