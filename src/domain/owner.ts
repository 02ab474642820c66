import type { Assessment } from './assess.ts';
import type { Finding } from './finding.ts';
import type { Truth } from './kleene.ts';

/** Is the user the one who owes this duty? */
export function isMine(finding: Finding, { roles }: Assessment): Truth {
  const held = (finding.addressees ?? []).map((each) => roles[each]);
  if (held.includes(true)) return true;
  return held.includes('unknown') ? 'unknown' : false;
}
