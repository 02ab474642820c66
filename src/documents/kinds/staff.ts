import { startText } from '../../report/dates.ts';
import type { DocumentContext } from '../context.ts';
import type { Alternatives } from '../fits.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
import { paragraphs, part } from '../parts.ts';

const STAFF: Alternatives = [
  { definition: 'national:concerns-staff' },
  { question: 'risk-situations', includes: 'staff-monitoring' },
  { rule: 'ai-act:art-26-7-workers' },
];
/** Notices that say how staff and their representatives take part. */
const NATIONAL = [
  'national:at-works-council',
  'national:at-10-consent',
  'national:de-works-council',
  'national:de-26-employees',
  'national:eu-works-council',
];

/** What the works council or, without one, the staff are told before the AI starts. */
export const staff: Kind = {
  id: 'staff',
  when: STAFF,
  restsOn: ['place', 'works-council', 'data-subjects', 'risk-situations', 'decisions', 'data-location'],
  blocks: (context) => {
    const { text, use } = context;
    return [
      ...part('staff.intro', text, { use }),
      ...part('staff.what', text),
      ...part('staff.data', text),
      ...part('staff.rights', text),
      ...workers(context),
      ...participation(context),
      ...part('staff.confirm', text),
    ];
  },
};

/** Art. 26 Abs. 7, with the day from which it applies. */
function workers({ assessment, text }: DocumentContext): DocumentBlock[] {
  const duty = assessment.findings.find((each) => each.rule === 'ai-act:art-26-7-workers');
  if (!duty || duty.applies === false) return [];
  const start = startText(duty.appliesFrom, assessment.asOf, text);
  return part(duty.applies === true ? 'staff.highRisk' : 'staff.maybeHighRisk', text, { start });
}

function participation({ assessment, text }: DocumentContext): DocumentBlock[] {
  const found = assessment.findings.filter((each) => NATIONAL.includes(each.rule) && each.applies !== false);
  if (found.length === 0) return [];
  const said = found.map(({ rule, applies }) => {
    const isOpen = applies === 'unknown' && text.has(`${rule}.open`);
    return text.t(`${rule}.${isOpen ? 'open' : 'text'}`);
  });
  return [...part('staff.participation', text), ...paragraphs(said)];
}
