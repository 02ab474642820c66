import type { DocumentContext } from '../context.ts';
import { recipientsEntry, securityEntry } from '../entries/vendor.ts';
import { vendorSays } from '../entries/vendorSays.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
import { part } from '../parts.ts';
import { recordTable } from './record.ts';
import { transferEntry } from '../transfer.ts';

/** The entry of this use in the record of processing done for clients. */
export const clientRecord: Kind = {
  id: 'clientRecord',
  when: [{ definition: 'dsgvo:is-processor' }],
  restsOn: [
    'use-case',
    'data-role',
    'data-location',
    'us-transfer-ground',
    'transfer-ground',
    'vendor-terms',
  ],
  blocks: (context) => [
    ...part('clientRecord.intro', context.text),
    clientEntry(context),
    ...part('clientRecord.keep', context.text),
  ],
  notes: (context) => [...part('basis.record', context.text), ...vendorSays(context)],
};

/** The entry of one use, in the order of Art. 30 Abs. 2. */
export function clientEntry(context: DocumentContext): DocumentBlock {
  return recordTable(
    'clientRecord',
    [
      { id: 'processor' },
      { id: 'client' },
      { id: 'categories' },
      { id: 'transfer', entry: transferEntry },
      { id: 'security', entry: securityEntry },
      { id: 'sub', entry: recipientsEntry },
    ],
    context,
  );
}
