import type { Outcome } from '../../domain/finding.ts';

const SHAPES: Readonly<Record<Outcome, string>> = {
  passed: 'M6 12.5l4 4 8-9',
  failed: 'M12 6v8M12 17.5v.5',
  cantTell: 'M9 9.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2M12 17.5v.5',
  inapplicable: 'M6 12h12',
  untested: 'M6 6h12v12H6z',
};

/** The sign that goes with the text of an outcome. */
export function OutcomeIcon({ outcome }: { outcome: Outcome }) {
  return (
    <svg class="outcome-icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={SHAPES[outcome]} />
    </svg>
  );
}
