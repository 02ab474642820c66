import type { RiskClass, RuleId } from '../domain/types.ts';
import type { VerdictKind } from '../domain/verdict.ts';
import type { Link } from './model.ts';
import type { ScaleStep } from './drawnBlocks.ts';

/** A duty of the firm in one line. `about`: how often and for which uses. */
export type FirmLine = {
  id: string;
  rule: RuleId;
  title: string;
  about: string;
  /** What to do, in a few sentences. */
  step: string;
  when: string;
  citation: Link;
  done: boolean;
  /** Ids of the uses it concerns. */
  uses: readonly string[];
};
/** A use that must not go on as it is, and why. */
export type FirmStop = { id: string; use: string; verdict: VerdictKind; why: string };
export type FirmGroup = { title: string; lines: readonly FirmLine[] };
/** Who stands on one step, by name; `open`: on none yet. */
export type FirmStanding = { kind: RiskClass | 'open'; label: string; names: string };
/** What comes out for all uses of a firm together, in one language. */
export type FirmResult = {
  heading: string;
  /** How often which answer, in one sentence. */
  sentence: string;
  picture: { steps: readonly ScaleStep[]; counts: readonly number[]; text: string };
  standings: readonly FirmStanding[];
  stops: { heading: string; list: readonly FirmStop[] };
  plan: { heading: string; done: number; count: number; progress: string; groups: readonly FirmGroup[] };
  /** To the pilot project, by the hardest tasks of all uses. */
  invitation: string;
};
