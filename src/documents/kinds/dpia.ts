import type { Condition } from '../../domain/types.ts';
import type { DocumentContext } from '../context.ts';
import type { Line } from '../dpia/lines.ts';
import { PLACES, REGULATION } from '../dpia/lines.ts';
import { fits, isCertain } from '../fits.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
import { part } from '../parts.ts';

/** Shares of the columns: the case, what the answers say of it, and what the firm decides. */
const WIDTHS = [5, 2, 3];
/** Where the rules on impact assessments apply at all. */
const SCOPE: Condition = { definition: 'dsgvo:responsible-for-content' };
const GERMANY = { question: 'place', is: 'de' };

/** Whether an impact assessment is needed: the cases of the regulation, then the list of the authority. */
export const dpia: Kind = {
  id: 'dpia',
  when: [{ definition: 'dsgvo:is-responsible' }],
  restsOn: [
    'how-it-works',
    'place',
    'data-subjects',
    'decisions',
    'significant-effect',
    'sensitive-data',
    'risk-situations',
    'dpia-done',
  ],
  blocks: (context) => {
    const { text } = context;
    return [
      ...part('dpia.intro', text),
      ...part(`dpia.result.${outcome(context)}`, text),
      ...listOf('regulation', REGULATION, context),
      ...PLACES.filter(({ place }) => fits([place], context)).flatMap(({ list, lines, signs }) => [
        ...(list
          ? [...listOf(list, lines, context), ...part(`dpia.${list}.after`, text)]
          : part('dpia.eu', text)),
        ...listOf('signs', signs, context),
      ]),
      ...part('dpia.decision', text),
      ...(outcome(context) === 'notSeen' ? [] : part('dpia.contents', text)),
    ];
  },
  notes: (context) => [
    ...part('basis.dpia', context.text),
    ...(fits([GERMANY], context) ? part('basis.dpiaGermany', context.text) : []),
  ],
};

function outcome({ assessment }: DocumentContext): 'needed' | 'open' | 'notSeen' {
  const applies = (rule: string) => assessment.findings.find((each) => each.rule === rule)?.applies;
  if (applies('dsgvo:art-35-dpia') === true) return 'needed';
  const mayBe = ['dsgvo:art-35-dpia', 'dsgvo:dpia-to-check'].some((rule) => applies(rule) !== false);
  return mayBe ? 'open' : 'notSeen';
}

/** A list with what the answers say of each line, and room for what the firm decides. */
function listOf(list: string, lines: readonly Line[], context: DocumentContext): DocumentBlock[] {
  const { text } = context;
  const rows = lines.map((line) => [
    text.t(`documents:dpia.${list}.lines.${line.id}`),
    text.t(`documents:dpia.states.${stateOf(line, context)}`),
    '',
  ]);
  const header = text.tree('documents:dpia.columns') as readonly string[];
  return [...part(`dpia.${list}.before`, text), { type: 'table', header, rows, widths: WIDTHS }];
}

function stateOf({ met, toCheck }: Line, context: DocumentContext): 'met' | 'toCheck' | 'none' | 'own' {
  const either = [met, toCheck].flatMap((each) => (each ? { all: [SCOPE, each] } : []));
  if (either.length === 0) return 'own';
  if (met && isCertain([{ all: [SCOPE, met] }], context)) return 'met';
  return fits(either, context) ? 'toCheck' : 'none';
}
