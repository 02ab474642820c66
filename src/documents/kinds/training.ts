import type { Alternatives } from '../fits.ts';
import { fits } from '../fits.ts';
import type { Text } from '../../i18n/text.ts';
import type { DocumentContext } from '../context.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
import { part } from '../parts.ts';

/** Topics that only some uses need. */
const TOPICS: readonly { id: string; when: Alternatives }[] = [
  { id: 'data', when: [{ definition: 'dsgvo:is-responsible' }] },
  { id: 'labels', when: [{ definition: 'ai-act:transparency-duty' }] },
  { id: 'decisions', when: [{ definition: 'dsgvo:evaluates-people' }] },
  { id: 'oversight', when: [{ definition: 'ai-act:high-risk' }] },
];

/** How the firm supports AI literacy, and the proof that it does. */
export const training: Kind = {
  id: 'training',
  when: [{ rule: 'ai-act:art-4-literacy' }],
  evenIfBanned: true,
  restsOn: ['use-case', 'literacy-measures', 'contact', 'data-subjects', 'decisions'],
  blocks: (context) => trainingPlan([context], context.text, []),
};

/** The plan for one use or several: every topic that any of them needs; `people` stand in the proof already. */
export function trainingPlan(
  contexts: readonly DocumentContext[],
  text: Text,
  people: readonly string[],
): DocumentBlock[] {
  const cells = (address: string) => text.tree(`documents:${address}`) as readonly string[];
  const topics = TOPICS.filter(({ when }) => contexts.some((each) => fits(when, each))).map(({ id }) => id);
  const rows = ['tool', 'errors', 'input', ...topics].map((id) => cells(`training.topics.${id}`));
  const named = people.map((name) => [name, '', '']);
  const proof = part('training.proof', text).map((block) =>
    block.type === 'table' ? { ...block, rows: [...named, ...block.rows] } : block,
  );
  return [
    ...part('training.law', text),
    ...part('training.before', text),
    ...part('training.plan', text),
    { type: 'table', header: cells('training.columns'), rows: rows.map((row) => [...row, '']) },
    ...proof,
    ...part('training.again', text),
  ];
}
