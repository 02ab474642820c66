import { ruleSet } from '../../src/ruleset.ts';
import type { Shared } from '../../src/share/link.ts';
import { walkUseCase } from './walks.ts';

/** A use to share, with everything that a link can say: something unknown, something unsure, ticks. */
export const screening: Shared = {
  version: ruleSet.version,
  name: 'Bewerbungen für die Filiale Süd vorsortieren',
  answers: walkUseCase('applicant-screening', {
    profiling: true,
    roles: ['use', 'in-own-product?'],
    'data-subjects': 'unknown',
  }),
  done: Object.keys(ruleSet.rules).slice(0, 12),
};
