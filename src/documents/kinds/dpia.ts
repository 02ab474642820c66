import type { Condition } from '../../domain/types.ts';
import type { DocumentContext } from '../context.ts';
import type { Alternatives } from '../fits.ts';
import { fits, isCertain } from '../fits.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
import { part } from '../parts.ts';

/** A line of a list, and the condition under which the answers tick it; without one it stays to be ticked by hand. */
type Line = readonly [id: string, when?: Condition];
const risk = (item: string): Condition => ({ question: 'risk-situations', includes: item });
const evaluates: Condition = { definition: 'dsgvo:evaluates-people' };

const REGULATION: readonly Line[] = [
  ['evaluation', { all: [evaluates, { question: 'significant-effect', is: true }] }],
  ['sensitive', risk('large-scale-sensitive')],
  ['public', risk('public-monitoring')],
];
const AUSTRIA: readonly Line[] = [
  ['scoring', { question: 'decisions', is: 'automatic' }],
  ['profiling', risk('scores-for-others')],
  ['monitoring', { any: [{ definition: 'dsgvo:monitors-staff' }, risk('public-monitoring')] }],
  ['technology', { any: [{ definition: 'ai-act:is-ai-system' }, { definition: 'dsgvo:identifies-people' }] }],
  ['merging', risk('merged-sources')],
  ['intimate', risk('intimate-sphere')],
];
const GERMANY: readonly Line[] = [
  ['steering', risk('steers-interaction')],
  ['evaluating', evaluates],
  ['others'],
];
const PLACES: readonly { id: string; lines: readonly Line[]; when: Alternatives }[] = [
  { id: 'at', lines: AUSTRIA, when: [{ question: 'place', is: 'at' }] },
  { id: 'de', lines: GERMANY, when: [{ question: 'place', is: 'de' }] },
  { id: 'eu', lines: [], when: [{ question: 'place', isOneOf: ['eu', 'outside'] }] },
];

/** Whether an impact assessment is needed: the cases of the regulation, then the lists of the authority. */
export const dpia: Kind = {
  id: 'dpia',
  when: [{ definition: 'dsgvo:is-responsible' }],
  restsOn: [
    'how-it-works',
    'place',
    'decisions',
    'significant-effect',
    'sensitive-data',
    'risk-situations',
    'dpia-done',
  ],
  blocks: (context) => {
    const { text } = context;
    const places = PLACES.filter(({ when }) => fits(when, context));
    return [
      ...part('dpia.intro', text),
      ...part(`dpia.result.${outcome(context)}`, text),
      ...checklist('regulation', REGULATION, context),
      ...places.flatMap(({ id, lines }) => [
        ...checklist(id, lines, context),
        ...part(`dpia.${id}.after`, text),
      ]),
      ...part('dpia.decision', text),
      ...part('dpia.contents', text),
    ];
  },
};

function outcome({ assessment }: DocumentContext): 'needed' | 'open' | 'notSeen' {
  const applies = (rule: string) => assessment.findings.find((each) => each.rule === rule)?.applies;
  if (applies('dsgvo:art-35-dpia') === true) return 'needed';
  const mayBe = ['dsgvo:art-35-dpia', 'dsgvo:dpia-to-check'].some((rule) => applies(rule) !== false);
  return mayBe ? 'open' : 'notSeen';
}

/** A list with the lines ticked that the answers speak for. */
function checklist(address: string, lines: readonly Line[], context: DocumentContext): DocumentBlock[] {
  const { text } = context;
  const items = lines.map(([id, when]) => ({
    text: text.t(`documents:dpia.${address}.lines.${id}`),
    checked: when !== undefined && isCertain([when], context),
  }));
  const intro = part(`dpia.${address}.before`, text);
  return items.length === 0 ? intro : [...intro, { type: 'checks', items }];
}
