import type { QuestionId } from '../../domain/types.ts';
import { answerLine } from '../../report/answerLines.ts';
import type { DocumentContext } from '../context.ts';
import { isCertain } from '../fits.ts';
import type { Kind } from '../kind.ts';
import { part } from '../parts.ts';

/** The rows of the entry in the order of Art. 30 Abs. 1, and the questions whose answer fills one in. */
const ROWS: readonly { id: string; filledBy?: readonly QuestionId[] }[] = [
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
      {
        type: 'table',
        header: text.tree('documents:record.columns') as readonly string[],
        rows: ROWS.map(({ id, filledBy }) => [
          text.t(`documents:record.rows.${id}.label`),
          valueOf(id, filledBy, context),
        ]),
      },
      ...part('record.beside', text),
      ...part('record.keep', text),
    ];
  },
};

/** What the answers say, else what is to be filled in. */
function valueOf(id: string, filledBy: readonly QuestionId[] | undefined, context: DocumentContext): string {
  const { text, use } = context;
  if (id === 'transfer' && !isCertain(OUTSIDE, context)) return text.t('documents:record.noTransfer');
  const answer = filledBy?.map((each) => answerLine(each, context).answer).find((each) => each !== '');
  return answer || text.t(`documents:record.rows.${id}.fill`, { use });
}
