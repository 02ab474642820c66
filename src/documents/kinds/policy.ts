import type { Text } from '../../i18n/text.ts';
import type { DocumentContext } from '../context.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
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
    return policyParts([context], text, { purpose: part('policy.purpose', text, { use }) });
  },
};

type Own = {
  purpose: readonly DocumentBlock[];
  /** Rows of the table of tools; to be filled in by hand where they are missing. */
  tools?: readonly (readonly string[])[];
};

/** The policy for one use or several: what any of them needs stands in it. */
export function policyParts(
  contexts: readonly DocumentContext[],
  text: Text,
  { purpose, tools }: Own,
): DocumentBlock[] {
  const isLabelled = contexts.some((each) => fits([{ definition: 'ai-act:transparency-duty' }], each));
  const hasData = contexts.some((each) => fits([{ definition: 'dsgvo:is-responsible' }], each));
  const listed = part('policy.tools', text).map((block) =>
    block.type === 'table' && tools ? { ...block, rows: [...tools, ...block.rows] } : block,
  );
  return [
    ...purpose,
    ...listed,
    ...part('policy.rules', text),
    ...part('policy.results', text),
    ...(isLabelled ? part('policy.labels', text) : []),
    ...part('policy.never', text),
    ...(hasData ? part('policy.incident', text) : part('policy.mistake', text)),
    ...part('policy.confirm', text),
  ];
}
