import type { VerdictKind } from '../domain/verdict.ts';
import type { Citation, IsoDate, RiskClass } from '../domain/types.ts';

/** A small firm in its own words, and what the law says about it (`situations/README.md`). */
export type Situation = {
  id: string;
  text: string;
  because: string;
  asOf?: IsoDate;
  class?: RiskClass;
  classes?: readonly RiskClass[];
  open?: string;
  contradiction?: boolean;
  otherwise?: RiskClass;
  names?: readonly Citation[];
  silent?: readonly Citation[];
  verdict?: VerdictKind;
};

const TOPICS = import.meta.glob<readonly Situation[]>(
  ['../../situations/*.json', '!../../situations/answers-*.json'],
  { eager: true, import: 'default' },
);

/** All situations, in the order of their topics. */
export const situations: readonly Situation[] = Object.values(TOPICS).flat();
