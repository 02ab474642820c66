import type { Lead } from '../../src/pilot/leads/readLeads.ts';
import { readLeads } from '../../src/pilot/leads/readLeads.ts';

/** The enquiries in a file; none where it cannot be read. */
export function leadsOf(content: string, fieldMap = {}): readonly Lead[] {
  const read = readLeads(content, fieldMap);
  return 'leads' in read ? read.leads : [];
}
