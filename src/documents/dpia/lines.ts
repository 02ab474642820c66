import type { Condition } from '../../domain/types.ts';

/**
 * A line of a list: `met` where the answers say that it applies, as the rules read them; `toCheck` where they say that it
 * may. A line with neither is for the firm alone.
 */
export type Line = { id: string; met?: Condition; toCheck?: Condition };

const risk = (item: string): Condition => ({ question: 'risk-situations', includes: item });
const known = (name: string): Condition => ({ definition: `dsgvo:${name}` });
const isAi: Condition = { definition: 'ai-act:is-ai-system' };
const hasEffect: Condition = { question: 'significant-effect', is: true };
const isAutomatic: Condition = { question: 'decisions', is: 'automatic' };
/** A result that people all but always follow can be the decision itself (CJEU, C-634/21). */
const isFollowed: Condition = { question: 'decisions', is: 'human-follows' };
const talks: Condition = { rule: 'ai-act:art-50-1-interaction' };

/** Art. 35 Abs. 3 DSGVO, then what the rules count as a high risk under Abs. 1, wherever the firm is. */
export const REGULATION: readonly Line[] = [
  {
    id: 'evaluation',
    met: { all: [known('judges-people'), hasEffect] },
    toCheck: known('evaluates-people'),
  },
  { id: 'sensitive', met: risk('large-scale-sensitive') },
  { id: 'public', met: risk('public-monitoring') },
  { id: 'annex', met: known('high-risk-evaluation') },
  { id: 'staff', met: known('monitors-staff') },
];
const vulnerable: Line = { id: 'vulnerable', toCheck: known('vulnerable-people') };
const secrets: Line = { id: 'secrets', toCheck: risk('large-scale-secrets') };
const conversation: Line = { id: 'conversation', toCheck: { any: [risk('steers-interaction'), talks] } };
const intimate: Line = { id: 'intimate', toCheck: risk('intimate-sphere') };

/** § 2 DSFA-V, and what else the rules look at. */
const AUSTRIA: readonly Line[] = [
  { id: 'scoring', met: { all: [isAutomatic, hasEffect] }, toCheck: { any: [isAutomatic, isFollowed] } },
  { id: 'others', met: risk('scores-for-others') },
  {
    id: 'watching',
    met: risk('public-monitoring'),
    toCheck: { any: [known('monitors-staff'), risk('location')] },
  },
  {
    id: 'technology',
    met: { any: [known('identifies-people'), known('reads-body-or-voice')] },
    toCheck: isAi,
  },
  { id: 'merging', toCheck: risk('merged-sources') },
  { id: 'private', met: risk('intimate-sphere') },
  {
    id: 'two',
    met: known('two-criteria-at'),
    toCheck: {
      any: [
        risk('large-scale-sensitive'),
        risk('location'),
        risk('merged-sources'),
        known('vulnerable-people'),
      ],
    },
  },
];

/** The list of the German authorities, as far as its wording was at hand. */
const GERMANY: readonly Line[] = [
  { id: 'biometric', met: known('identifies-people') },
  { id: 'secrecy', met: risk('large-scale-secrets') },
  { id: 'location', toCheck: risk('location') },
  { id: 'merging', met: risk('merged-sources') },
  { id: 'scores', met: risk('scores-for-others') },
  { id: 'workers', toCheck: known('monitors-staff') },
  { id: 'profiles', toCheck: risk('merged-sources') },
  {
    id: 'ai',
    met: { all: [isAi, { any: [known('evaluates-people'), risk('steers-interaction')] }] },
    toCheck: { all: [isAi, talks] },
  },
  { id: 'recordings', toCheck: known('reads-body-or-voice') },
  { id: 'others' },
  { id: 'unread' },
];

/** The lists of a place: that of its authority where we know it, and signs of a high risk that are not on it. */
export const PLACES: readonly {
  place: Condition;
  list?: 'at' | 'de';
  lines: readonly Line[];
  signs: readonly Line[];
}[] = [
  { place: { question: 'place', is: 'at' }, list: 'at', lines: AUSTRIA, signs: [secrets, conversation] },
  {
    place: { question: 'place', is: 'de' },
    list: 'de',
    lines: GERMANY,
    signs: [vulnerable, conversation, intimate],
  },
  {
    place: { question: 'place', isOneOf: ['eu', 'outside'] },
    lines: [],
    signs: [
      vulnerable,
      { id: 'biometric', toCheck: known('identifies-people') },
      { id: 'location', toCheck: risk('location') },
      { id: 'merging', toCheck: risk('merged-sources') },
      secrets,
      { id: 'scores', toCheck: risk('scores-for-others') },
      intimate,
      conversation,
    ],
  },
];
