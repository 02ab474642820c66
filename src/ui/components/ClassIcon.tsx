import type { RiskClass } from '../../domain/types.ts';

const SHAPES: Readonly<Record<RiskClass, string>> = {
  none: 'M6 12h12',
  minimal: 'M6 12.5l4 4 8-9',
  limited: 'M12 10.5v6M12 7v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  high: 'M12 4l9 16H3zM12 10v5M12 17.5v.5',
  prohibited: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M5.8 5.8l12.4 12.4',
};

/** One sign for each class, so that nothing depends on colour. */
export function ClassIcon({ riskClass }: { riskClass: RiskClass }) {
  return (
    <svg class="class-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={SHAPES[riskClass]} />
    </svg>
  );
}
