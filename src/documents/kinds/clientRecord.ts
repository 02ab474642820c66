import type { Kind } from '../kind.ts';
import { part } from '../parts.ts';
import { recordTable } from './record.ts';

/** The entry of this use in the record of processing done for clients, in the order of Art. 30 Abs. 2. */
export const clientRecord: Kind = {
  id: 'clientRecord',
  when: [{ definition: 'dsgvo:is-processor' }],
  restsOn: ['use-case', 'data-role', 'data-location', 'us-transfer-ground', 'transfer-ground'],
  blocks: (context) => [
    ...part('clientRecord.intro', context.text),
    recordTable(
      'clientRecord',
      [
        { id: 'processor' },
        { id: 'client' },
        { id: 'categories' },
        { id: 'sub' },
        { id: 'transfer', filledBy: ['us-transfer-ground', 'transfer-ground'] },
        { id: 'security' },
      ],
      context,
    ),
    ...part('clientRecord.keep', context.text),
  ],
};
