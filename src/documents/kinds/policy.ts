import type { Kind } from '../kind.ts';
import { fits } from '../fits.ts';
import { part } from '../parts.ts';

/** Rules for everybody in the firm who works with AI. */
export const policy: Kind = {
  id: 'policy',
  when: [
    { rule: 'ai-act:art-4-literacy' },
    { all: [{ definition: 'ai-act:is-ai-system' }, { definition: 'dsgvo:is-responsible' }] },
  ],
  restsOn: ['use-case', 'contact', 'data-subjects'],
  blocks: (context) => {
    const { text, use } = context;
    const isLabelled = fits([{ definition: 'ai-act:transparency-duty' }], context);
    const hasData = fits([{ definition: 'dsgvo:is-responsible' }], context);
    return [
      ...part('policy.purpose', text, { use }),
      ...part('policy.tools', text),
      ...part('policy.rules', text),
      ...part('policy.results', text),
      ...(isLabelled ? part('policy.labels', text) : []),
      ...part('policy.never', text),
      ...(hasData ? part('policy.incident', text) : part('policy.mistake', text)),
      ...part('policy.confirm', text),
    ];
  },
};
