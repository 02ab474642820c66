import { operator } from '../../operator.ts';
import { proofText } from '../../report/proofText.ts';
import { useText } from '../parts/texts.ts';

/** In one line, who has a part in the project or its rules; nothing where the settings name nobody. */
export function Proof() {
  const line = proofText(operator, useText());
  return line === '' ? null : <p class="small-print">{line}</p>;
}
