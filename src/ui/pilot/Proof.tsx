import { operator } from '../../operator.ts';
import { proofParts } from '../../report/proofText.ts';
import { OutLink } from '../parts/OutLink.tsx';
import { useText } from '../parts/texts.ts';

/** In one line, who has a part in the project or its rules, each with a link if there is one; nothing without names. */
export function Proof() {
  const parts = proofParts(operator, useText());
  if (parts.length === 0) return null;
  return (
    <p class="small-print">
      {parts.map(({ text, href }) =>
        href === undefined ? text : <OutLink key={href} link={{ href, text }} />,
      )}
    </p>
  );
}
