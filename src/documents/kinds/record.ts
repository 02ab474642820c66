import type { QuestionId } from '../../domain/types.ts';
import { answerLine } from '../../report/answerLines.ts';
import type { DocumentContext } from '../context.ts';
import { isCertain } from '../fits.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
import { part } from '../parts.ts';

type Row = { id: string; filledBy?: readonly QuestionId[] };
/** The rows of the entry in the order of Art. 30 Abs. 1, and the questions whose answer fills one in. */
const ROWS: readonly Row[] = [
  { id: 'controller' },
  { id: 'purpose' },
  { id: 'persons', filledBy: ['data-subjects'] },
  { id: 'data' },
  { id: 'sensitive', filledBy: ['sensitive-data'] },
  { id: 'recipients' },
  { id: 'place', filledBy: ['data-location'] },
  { id: 'transfer', filledBy: ['us-transfer-ground', 'transfer-ground'] },
  { id: 'deletion' },
  { id: 'security' },
];
const OUTSIDE = [{ question: 'data-location', isOneOf: ['usa', 'adequate-country', 'other-country'] }];

/** The entry of this use in the record of processing activities. */
export const record: Kind = {
  id: 'record',
  when: [{ definition: 'dsgvo:is-responsible' }],
  restsOn: [
    'use-case',
    'data-subjects',
    'sensitive-data',
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
};

/** The entry of one use. */
export function recordEntry(context: DocumentContext): DocumentBlock {
  return recordTable('record', ROWS, context);
}

/** The details of an entry, filled in where the answers say them. */
export function recordTable(
  kind: 'record' | 'clientRecord',
  rows: readonly Row[],
  context: DocumentContext,
): DocumentBlock {
  const { text } = context;
  return {
    type: 'table',
    header: text.tree('documents:record.columns') as readonly string[],
    rows: rows.map((row) => [
      text.t(`documents:${kind}.rows.${row.id}.label`),
      valueOf(`documents:${kind}.rows.${row.id}`, row, context),
    ]),
  };
}

/** What the answers say, else what is to be filled in. */
function valueOf(key: string, { id, filledBy }: Row, context: DocumentContext): string {
  const { text, use } = context;
  if (id === 'transfer' && !isCertain(OUTSIDE, context)) return text.t('documents:record.noTransfer');
  const answer = filledBy?.map((each) => answerLine(each, context).answer).find((each) => each !== '');
  return answer || text.t(`${key}.fill`, { use });
}
