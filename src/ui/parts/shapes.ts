import type { Outcome } from '../../domain/finding.ts';
import type { RiskClass } from '../../domain/types.ts';

/** One sign for each class, so that nothing depends on colour. */
export const CLASS_SHAPES: Readonly<Record<RiskClass, string>> = {
  none: 'M6 12h12',
  minimal: 'M6 12.5l4 4 8-9',
  limited: 'M12 10.5v6M12 7v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  high: 'M12 4l9 16H3zM12 10v5M12 17.5v.5',
  prohibited: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M5.8 5.8l12.4 12.4',
};

/** One sign for each answer to "may I". */
export const VERDICT_SHAPES = {
  yes: 'M5.5 12.5l4.5 4.5 8.5-10',
  yesIf: 'M4 12.5l4 4 7-8.5M19 7v6M19 16.5v.5',
  notYet: 'M9 6v12M15 6v12',
  no: 'M7 7l10 10M17 7L7 17',
  open: 'M9 9.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2M12 17.5v.5',
} as const;

/** One sign for each outcome of a check. */
export const OUTCOME_SHAPES: Readonly<Record<Outcome, string>> = {
  passed: 'M6 12.5l4 4 8-9',
  failed: 'M12 6v8M12 17.5v.5',
  cantTell: 'M9 9.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2M12 17.5v.5',
  inapplicable: 'M6 12h12',
  untested: 'M6 6h12v12H6z',
};

/** Signs of a change: something goes, comes, opens, or becomes something else. */
export const CHANGE_SHAPES = {
  dropped: 'M6 12h12',
  added: 'M12 6v12M6 12h12',
  opened: 'M9 9.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2M12 17.5v.5',
  becomes: 'M5 12h14M13 6l6 6-6 6',
} as const;
