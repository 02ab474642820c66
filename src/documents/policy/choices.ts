import type { Condition } from '../../domain/types.ts';
import type { Choice, Test } from '../choices.ts';
import { fits, isCertain } from '../fits.ts';

const says =
  (...any: Condition[]): Test =>
  (context) =>
    fits(any, context);
const certain =
  (condition: Condition): Test =>
  (context) =>
    isCertain([condition], context);
const subject = (item: string): Condition => ({ question: 'data-subjects', includes: item });
const sensitive = (item: string): Condition => ({ question: 'sensitive-data', includes: item });
const decides = (who: string): Test => certain({ question: 'decisions', is: who });

/** A duty that holds and is not fulfilled. */
const unmet =
  (...rules: string[]): Test =>
  ({ assessment }) =>
    assessment.findings.some(
      ({ rule, applies, outcome }) =>
        rules.includes(rule) && applies === true && (outcome === 'failed' || outcome === 'cantTell'),
    );

export const hasPeople = says({ definition: 'dsgvo:personal-data' });
export const hasSpecial = says({ definition: 'dsgvo:special-categories' }, sensitive('criminal'));
/** The AI answers people itself: nobody approves each sentence. */
export const talks = certain({ question: 'contact', includes: 'talks-with-people' });
export const judges = says(
  { definition: 'dsgvo:judges-people' },
  { definition: 'dsgvo:high-risk-evaluation' },
);
export const isLabelled = says({ definition: 'ai-act:transparency-duty' });
export const isSecret = certain({ not: { question: 'professional-secrecy', includes: 'none' } });

/** What never goes in, unless a use is there for it. */
export const NEVER_IN: readonly Choice[] = [
  { id: 'passwords' },
  { id: 'people', unless: hasPeople },
  // Applications say things about health that nobody can keep out.
  { id: 'health', unless: says(sensitive('health'), subject('patients'), subject('applicants')) },
  { id: 'applications', unless: says(subject('applicants')) },
  { id: 'staff', unless: says(subject('staff')) },
  { id: 'criminal', unless: says(sensitive('criminal')) },
  { id: 'secrets' },
];

/** What is forbidden for as long as these answers hold. */
export const LIMITS: readonly Choice[] = [
  { id: 'contract', when: unmet('dsgvo:art-28-processor-contract', 'dsgvo:processor-sub-contract') },
  { id: 'training', when: unmet('dsgvo:art-28-training') },
  {
    id: 'transfer',
    when: unmet(
      'dsgvo:art-44-transfer',
      'dsgvo:art-46-other-country',
      'dsgvo:processor-us-transfer',
      'dsgvo:processor-other-country',
    ),
  },
  { id: 'authorisation', when: unmet('dsgvo:processor-authorisation') },
  { id: 'sensitive', when: unmet('dsgvo:art-9-special-categories', 'dsgvo:art-10-criminal-data') },
  { id: 'secrecy', when: unmet('national:de-203-secrecy') },
  { id: 'dpia', when: unmet('dsgvo:art-35-dpia') },
];

/** How people decide about people. */
export const DECISIONS: readonly Choice[] = [
  { id: 'human', when: decides('human-decides') },
  { id: 'top', when: decides('human-among-top') },
  { id: 'follows', when: decides('human-follows') },
  { id: 'automatic', when: decides('automatic') },
  { id: 'fair' },
  { id: 'oversight', when: says({ definition: 'ai-act:high-risk' }) },
];

/** What nobody does here, unless a use is there for it. */
export const NEVER: readonly Choice[] = [
  { id: 'emotions' },
  { id: 'scoring' },
  { id: 'deception' },
  { id: 'intimate' },
  {
    id: 'faces',
    unless: says({ definition: 'dsgvo:identifies-people' }, { question: 'areas', includes: 'biometrics' }),
  },
  { id: 'applicants', unless: says({ question: 'areas', includes: 'employment' }) },
  { id: 'colleagues', unless: says({ definition: 'dsgvo:monitors-staff' }) },
  { id: 'newPurpose' },
];
