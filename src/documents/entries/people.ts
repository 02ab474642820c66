import type { Condition } from '../../domain/types.ts';
import type { DocumentContext } from '../context.ts';
import { fits, isCertain } from '../fits.ts';

/** Something that is named in an entry, and the condition under which it is. */
type Named = readonly [id: string, when: Condition];
const includes = (question: string, ...items: string[]): Named[] =>
  items.map((item) => [item, { question, includes: item }]);

const PERSONS: readonly Named[] = includes(
  'data-subjects',
  ...['customers', 'staff', 'applicants', 'children', 'patients', 'others', 'client-data', 'accounts'],
);
/** The two acts know each other: what the AI does with faces or voices can be special data whatever was ticked. */
const SENSITIVE: readonly Named[] = [
  [
    'health',
    {
      any: [
        { question: 'sensitive-data', includes: 'health' },
        { question: 'data-subjects', includes: 'patients' },
      ],
    },
  ],
  ['biometric', { definition: 'dsgvo:identifies-people' }],
  ['inferred', { definition: 'dsgvo:infers-traits' }],
  ['analysed', { definition: 'dsgvo:reads-body-or-voice' }],
  ...includes('sensitive-data', 'genetic', 'beliefs', 'origin', 'sex-life', 'criminal'),
];

/** Whose data it is; `gap` where nobody knows. */
export const personsEntry = (context: DocumentContext, gap: string): string =>
  entryOf('persons', PERSONS, context, gap);

/** Which specially protected data there are, or that there are none; `gap` where nobody knows. */
export const sensitiveEntry = (context: DocumentContext, gap: string): string =>
  entryOf('sensitive', SENSITIVE, context, gap);

function entryOf(kind: string, all: readonly Named[], context: DocumentContext, gap: string): string {
  const { t } = context.text;
  const named = all.filter(([, when]) => fits([when], context));
  if (named.length === 0) return t(`documents:entries.${kind}.none`);
  // Where nothing is certain, one gap to fill in says more than a list of possibilities.
  if (!named.some(([, when]) => isCertain([when], context))) return gap;
  const words = named.map(([id, when]) => {
    const word = t(`documents:entries.${kind}.${id}`);
    return isCertain([when], context) ? word : t('documents:entries.unsure', { word });
  });
  return words.join(t('report:titles.separator'));
}
