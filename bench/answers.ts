import type { Answers } from '../src/domain/types.ts';

/** A complete set of answers with a long path: CV screening with a bought tool. */
export const complete: Answers = {
  'use-case': 'applicant-screening',
  place: 'at',
  roles: ['use'],
  'red-lines': ['none'],
  profiling: true,
  'intended-purpose': 'as-intended',
  'system-changes': ['none'],
  contact: ['none'],
  'data-subjects': ['applicants'],
  'sensitive-data': ['none'],
  decisions: 'human-decides',
  'significant-effect': true,
  'risk-situations': ['none'],
  'data-location': 'usa',
  'transfer-ground': 'adequacy',
  'vendor-terms': ['processor-contract'],
  'literacy-measures': true,
  'public-service': 'neither',
  'privacy-steps': ['legal-basis'],
  'dpia-done': false,
  'core-activity': 'neither',
};
