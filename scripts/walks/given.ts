import type { Answers } from '../../src/domain/types.ts';

/** Answers that several of the people share. */
export const KEPT_IN_ORDER: Answers = {
  'data-location': 'eu',
  'vendor-terms': ['processor-contract', 'no-training', 'business-accounts'],
  'literacy-measures': true,
};
export const CARELESS: Answers = {
  'data-location': 'usa',
  'us-transfer-ground': 'none',
  'vendor-terms': ['none'],
};
export const DOCTOR: Answers = {
  'data-subjects': ['patients'],
  'sensitive-data': ['health'],
  'sensitive-data-ground': 'care',
  'professional-secrecy': ['health'],
  'secrecy-agreement': false,
  ...KEPT_IN_ORDER,
};
export const FEEDBACK: Answers = { 'data-subjects': ['customers'], ...KEPT_IN_ORDER };
export const HIRING: Answers = {
  'employment-tasks': ['screen-applicants'],
  profiling: true,
  'intended-purpose': 'general-purpose-unnamed',
  'system-changes': ['none'],
  contact: ['none'],
  'data-subjects': ['applicants'],
  'sensitive-data': ['health'],
  decisions: 'human-among-top',
  'significant-effect': true,
  'works-council': true,
  'company-size': 'sme',
  ...CARELESS,
};
