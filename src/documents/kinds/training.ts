import type { Alternatives } from '../fits.ts';
import { fits } from '../fits.ts';
import type { Kind } from '../kind.ts';
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
  restsOn: ['use-case', 'literacy-measures', 'contact', 'data-subjects', 'decisions'],
  blocks: (context) => {
    const { text } = context;
    const cells = (address: string) => text.tree(`documents:${address}`) as readonly string[];
    const topics = TOPICS.filter(({ when }) => fits(when, context)).map(({ id }) => id);
    const rows = ['tool', 'errors', 'input', ...topics].map((id) => cells(`training.topics.${id}`));
    const header = cells('training.columns');
    return [
      ...part('training.law', text),
      ...part('training.before', text),
      ...part('training.plan', text),
      { type: 'table', header, rows: rows.map((row) => [...row, '']) },
      ...part('training.proof', text),
      ...part('training.again', text),
    ];
  },
};
