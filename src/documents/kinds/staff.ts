import { startText } from '../../report/dates.ts';
import type { DocumentContext } from '../context.ts';
import { vendorName } from '../entries/vendor.ts';
import type { Alternatives } from '../fits.ts';
import { fits, isCertain } from '../fits.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
import { commonLines, linesOfUse } from '../noticeLines.ts';
import { part } from '../parts.ts';
import { ruleTexts } from '../ruleTexts.ts';

const MONITORED: Alternatives = [{ definition: 'dsgvo:monitors-staff' }];
/** Where the AI sees data about those who work there. */
const OWN_DATA: Alternatives = [
  { question: 'data-subjects', includes: 'staff' },
  { question: 'data-subjects', includes: 'accounts' },
  ...MONITORED,
];
const STAFF: Alternatives = [
  { definition: 'national:concerns-staff' },
  { question: 'risk-situations', includes: 'staff-monitoring' },
  { rule: 'ai-act:art-26-7-workers' },
];
/** Duties and notices that say how staff and their representatives take part. */
const NATIONAL = [
  'national:at-96a-consent',
  'national:at-10-each-consent',
  'national:de-87-agreement',
  'national:at-works-council',
  'national:at-10-consent',
  'national:de-works-council',
  'national:de-26-employees',
  'national:eu-works-council',
];

/** What the works council and those who work there are told before the AI starts. */
export const staff: Kind = {
  id: 'staff',
  when: STAFF,
  restsOn: [
    'place',
    'works-council',
    'data-subjects',
    'risk-situations',
    'decisions',
    'data-location',
    'us-transfer-ground',
    'transfer-ground',
    'vendor-terms',
  ],
  blocks: (context) => {
    const { text, use } = context;
    const council = hasNoCouncil(context) ? [] : part('staff.council', text);
    return [
      ...part('staff.intro', text, { use }),
      ...council,
      ...part('staff.head', text),
      ...part('staff.what', text, { vendor: vendorName(context) ?? text.t('documents:staff.someProgram') }),
      ...workers(context),
      ...part(isCertain(MONITORED, context) ? 'staff.monitored' : 'staff.monitoring', text),
      ...(fits(OWN_DATA, context) ? ownData(context) : []),
      ...part('staff.confirm', text),
      ...(hasNoCouncil(context) ? [] : part('staff.received', text)),
      ...part('staff.list', text),
    ];
  },
  notes: (context) => [...part('staff.notes', context.text), ...ruleTexts(NATIONAL, context)],
};

const hasNoCouncil = (context: DocumentContext) =>
  isCertain([{ question: 'works-council', is: false }], context);

/** Art. 26 Abs. 7, with the day from which it applies, and what people may ask for under Art. 86. */
function workers(context: DocumentContext): DocumentBlock[] {
  const { assessment, text } = context;
  const duty = assessment.findings.find((each) => each.rule === 'ai-act:art-26-7-workers');
  if (!duty || duty.applies === false) return [];
  const start = startText(duty.appliesFrom, assessment.asOf, text);
  const isExplained = isCertain([{ rule: 'ai-act:art-86-explanation' }], context);
  return [
    ...part(duty.applies === true ? 'staff.highRisk' : 'staff.maybeHighRisk', text, { start }),
    ...(isExplained ? part('staff.explanation', text) : []),
  ];
}

/** What Art. 13 GDPR asks for, as far as data about those who work there is concerned. */
function ownData(context: DocumentContext): DocumentBlock[] {
  const { text } = context;
  return [
    ...part('staff.data', text),
    { type: 'list', items: [...commonLines(context), ...linesOfUse(context, ['staff'])] },
    ...part('privacyNotice.objection', text),
  ];
}
