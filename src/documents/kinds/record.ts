import type { DocumentContext } from '../context.ts';
import { personsEntry, sensitiveEntry } from '../entries/people.ts';
import { vendorSays } from '../entries/vendorSays.ts';
import { recipientsEntry, securityEntry } from '../entries/vendor.ts';
import { isCertain } from '../fits.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
import { noticePlaces } from '../noticePlaces.ts';
import { part } from '../parts.ts';
import { transferEntry } from '../transfer.ts';

/** A row, and what the answers say in it; without that it is to be filled in. */
type Row = { id: string; entry?: (context: DocumentContext, gap: string) => string };
const JOINT = { question: 'risk-situations', includes: 'joint-control' };

/** The entry of this use in the record of processing activities. */
export const record: Kind = {
  id: 'record',
  when: [{ definition: 'dsgvo:is-responsible' }],
  evenIfBanned: true,
  restsOn: [
    'use-case',
    'data-subjects',
    'sensitive-data',
    'risk-situations',
    'data-location',
    'us-transfer-ground',
    'transfer-ground',
    'vendor-terms',
  ],
  blocks: (context) => {
    const { text } = context;
    return [
      ...part('record.intro', text),
      recordEntry(context),
      ...part('record.beside', text),
      ...part('record.keep', text),
    ];
  },
  notes: (context) => [...part('basis.record', context.text), ...vendorSays(context)],
};

/** The entry of one use, in the order of Art. 30 Abs. 1. */
export function recordEntry(context: DocumentContext): DocumentBlock {
  const isJoint = isCertain([JOINT], context);
  const rows: Row[] = [
    { id: 'controller' },
    ...(isJoint ? [{ id: 'joint' }] : []),
    { id: 'purpose' },
    { id: 'persons', entry: personsEntry },
    { id: 'data', entry: dataEntry },
    { id: 'sensitive', entry: sensitiveEntry },
    { id: 'recipients', entry: recipientsEntry },
    { id: 'transfer', entry: transferEntry },
    { id: 'deletion' },
    { id: 'security', entry: securityEntry },
  ];
  return recordTable('record', rows, context);
}

/** A gap with examples for these people. */
function dataEntry(context: DocumentContext, gap: string): string {
  const { t } = context.text;
  const examples = noticePlaces(context).map((id) => t(`documents:privacyNotice.places.${id}.data`));
  return examples.length === 0
    ? gap
    : t('documents:entries.data', { examples: [...new Set(examples)].join(t('report:titles.separator')) });
}

/** The details of an entry, filled in where the answers say them. */
export function recordTable(
  kind: 'record' | 'clientRecord',
  rows: readonly Row[],
  context: DocumentContext,
): DocumentBlock {
  const { t, tree } = context.text;
  return {
    type: 'table',
    header: tree('documents:record.columns') as readonly string[],
    rows: rows.map(({ id, entry }) => {
      const gap = t(`documents:${kind}.rows.${id}.fill`, { use: context.use });
      return [t(`documents:${kind}.rows.${id}.label`), entry?.(context, gap) ?? gap];
    }),
  };
}
