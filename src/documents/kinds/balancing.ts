import { verdictOf } from '../../domain/verdict.ts';
import type { Condition } from '../../domain/types.ts';
import type { Alternatives } from '../fits.ts';
import { isCertain } from '../fits.ts';
import type { Kind } from '../kind.ts';
import { part } from '../parts.ts';
import type { TickedLine } from '../ticked.ts';
import { ticked } from '../ticked.ts';

const risks = (...items: string[]): Alternatives =>
  items.map((includes) => ({ question: 'risk-situations', includes }));
const people = (...items: string[]): Alternatives =>
  items.map((includes) => ({ question: 'data-subjects', includes }));
const step = (includes: string): Alternatives => [{ question: 'privacy-steps', includes }];

/** Where a legitimate interest is no ground, or none is needed any more. */
const EXCLUDED: readonly Condition[] = [
  { definition: 'dsgvo:special-categories' },
  { question: 'sensitive-data', includes: 'criminal' },
  { question: 'core-activity', is: 'public-body' },
  { rule: 'dsgvo:art-22-automated-decisions' },
  ...step('legal-basis'),
];
const AGAINST: readonly TickedLine[] = [
  ['children', people('children')],
  ['staff', people('staff', 'applicants')],
  ['evaluates', [{ definition: 'dsgvo:evaluates-people' }]],
  ['watched', risks('staff-monitoring', 'location', 'public-monitoring')],
  ['merged', risks('merged-sources', 'scores-for-others')],
  ['purpose', risks('new-purpose')],
  ['abroad', [{ question: 'data-location', isOneOf: ['usa', 'adequate-country', 'other-country'] }]],
  ['unaware', []],
];
const FOR: readonly TickedLine[] = [
  ['human', [{ question: 'decisions', is: 'human-decides' }]],
  ['minimisation', step('minimisation')],
  ['noTraining', [{ question: 'vendor-terms', includes: 'no-training' }]],
  ['security', step('security')],
  ['information', step('information')],
  ['deletion', []],
];

/** The three steps of Art. 6 Abs. 1 lit. f on one page, while the firm has not settled its ground. */
export const balancing: Kind = {
  id: 'balancing',
  when: [{ definition: 'dsgvo:responsible-for-content' }],
  hasContent: (context) =>
    !isCertain(EXCLUDED, context) && !['no', 'notYet'].includes(verdictOf(context.assessment).kind),
  restsOn: [
    'data-subjects',
    'sensitive-data',
    'decisions',
    'risk-situations',
    'data-location',
    'privacy-steps',
  ],
  blocks: (context) => {
    const { text } = context;
    return [
      ...part('balancing.interest', text),
      ...part('balancing.necessity', text),
      ...part('balancing.balance', text),
      ticked('balancing.against', AGAINST, context),
      ...part('balancing.relief', text),
      ticked('balancing.for', FOR, context),
      ...part('balancing.expect', text),
      ...part('balancing.result', text),
    ];
  },
  notes: ({ text }) => part('balancing.notes', text),
};
