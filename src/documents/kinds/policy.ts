import { verdictOf } from '../../domain/verdict.ts';
import type { Text } from '../../i18n/text.ts';
import { chosen } from '../choices.ts';
import type { DocumentContext } from '../context.ts';
import { personsEntry, sensitiveEntry } from '../entries/people.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
import { part } from '../parts.ts';
import {
  DECISIONS,
  hasPeople,
  hasSpecial,
  isLabelled,
  isSecret,
  judges,
  LIMITS,
  NEVER,
  NEVER_IN,
  talks,
} from '../policy/choices.ts';
import { fits } from '../fits.ts';

/** Rules for everybody in the firm who works with AI. */
export const policy: Kind = {
  id: 'policy',
  when: [
    { rule: 'ai-act:art-4-literacy' },
    { all: [{ definition: 'ai-act:is-ai-system' }, { definition: 'dsgvo:is-responsible' }] },
  ],
  evenIfBanned: true,
  restsOn: [
    'use-case',
    'contact',
    'data-subjects',
    'sensitive-data',
    'decisions',
    'data-location',
    'vendor-terms',
    'professional-secrecy',
    'works-council',
  ],
  blocks: (context) => {
    const { assessment, text, use } = context;
    const { kind } = verdictOf(assessment);
    const purpose = part('policy.purpose', text, { use });
    if (kind === 'no') return policyParts([], text, [...part('policy.banned', text, { use }), ...purpose]);
    const isApproved = kind === 'yes' || kind === 'yesIf';
    return policyParts([context], text, [
      ...purpose,
      ...(isApproved ? [] : part('policy.notYet', text, { use })),
    ]);
  },
  notes: policyNotes,
};

/** The policy for one use or several: it allows what they need, and forbids what is dangerous in any of them. */
export function policyParts(
  contexts: readonly DocumentContext[],
  text: Text,
  purpose: readonly DocumentBlock[],
): DocumentBlock[] {
  const any = contexts.some.bind(contexts);
  const list = (name: string, items: readonly string[]): DocumentBlock[] =>
    items.length === 0 ? [] : [...part(`policy.${name}.before`, text), { type: 'list', items }];
  return [
    ...purpose,
    ...tools(contexts, text),
    ...inputRules(contexts, text),
    ...list('limits', chosen('policy.limits', LIMITS, contexts, text)),
    ...(any(isSecret) ? part('policy.secrecy', text) : []),
    ...(contexts.every(talks) && contexts.length > 0 ? [] : part('policy.results', text)),
    ...(any(talks) ? part('policy.talks', text) : []),
    ...(any(judges) ? list('decisions', chosen('policy.decisions', DECISIONS, contexts, text)) : []),
    ...(any(isLabelled) ? part('policy.labels', text) : []),
    ...list('never', chosen('policy.never', NEVER, contexts, text)),
    ...part('policy.incident', text),
    ...part('policy.exceptions', text),
    ...part('policy.confirm', text),
  ];
}

/** What we work with, and what may go in: filled in as far as it is known. */
function tools(contexts: readonly DocumentContext[], text: Text): DocumentBlock[] {
  const rows = contexts.map((context) => [context.program ?? '', context.use, inputOf(context)]);
  return part('policy.tools', text).map((block) =>
    block.type === 'table' ? { ...block, rows: [...rows, ...block.rows.slice(rows.length)] } : block,
  );
}

function inputOf(context: DocumentContext): string {
  const { t } = context.text;
  if (!hasPeople(context)) return t('documents:policy.input.none');
  const persons = personsEntry(context, t('documents:policy.input.persons'));
  const sensitive = sensitiveEntry(context, t('documents:policy.input.sensitive'));
  return t(`documents:policy.input.${hasSpecial(context) ? 'special' : 'people'}`, { persons, sensitive });
}

function inputRules(contexts: readonly DocumentContext[], text: Text): DocumentBlock[] {
  const never = chosen('policy.neverIn', NEVER_IN, contexts, text).join(text.t('report:titles.separator'));
  return part('policy.rules', text, { never });
}

/** Whom to ask before it is introduced. */
function policyNotes(context: DocumentContext): DocumentBlock[] {
  const { assessment, text } = context;
  const place = String(assessment.answers['place']);
  const mayHaveCouncil = fits([{ question: 'works-council', is: true }], context);
  return ['at', 'de'].includes(place) && mayHaveCouncil ? part(`basis.policy.${place}`, text) : [];
}
