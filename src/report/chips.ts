import type { Assessment } from '../domain/assess.ts';
import type { Finding } from '../domain/finding.ts';
import type { Risk } from '../domain/risk.ts';
import { rank } from '../domain/risk.ts';
import type { IsoDate, RiskClass } from '../domain/types.ts';
import type { OpenCounts } from '../i18n/openText.ts';
import type { Text } from '../i18n/text.ts';
import type { ReportContext } from './context.ts';
import { isDone } from './findingBlock.ts';
import { isForbidden } from './isForbidden.ts';
import { openPoints } from './sections/open.ts';
import { ownOf, shownTasks } from './planTasks.ts';

/** A class or an interval, and the stricter class that it would be otherwise. */
export type Range = Pick<Risk, 'atLeast' | 'atMost' | 'otherwise'>;

/** The class in few words, e.g. „Minimales Risiko bis Hohes Risiko“, „Minimales Risiko, sonst Hohes Risiko“. */
export function rangeText(risk: Range, { t }: Text): string {
  const name = (riskClass: RiskClass) => t(`report:classes.${riskClass}.name`);
  const [atLeast, atMost] = [name(risk.atLeast), name(risk.atMost)];
  const range = atLeast === atMost ? atLeast : t('report:chips.range', { atLeast, atMost });
  if (!risk.otherwise) return range;
  return t('report:chips.otherwise', { range, otherwise: name(risk.otherwise.riskClass) });
}

/** What applies already. A class whose duties or ban are still to come is not called by the name of a lower one. */
export function todayText({ today, atMost }: Risk, text: Text): string {
  if (rank(today.atMost) >= rank(atMost)) return rangeText(today, text);
  const key = `report:chips.notYet.${atMost}`;
  return text.t(today.atLeast === 'limited' ? `${key}ButLimited` : key);
}

/**
 * The next day on which something starts to apply, or may do so because an answer is "don't know". What only a question
 * not asked yet could bring is no date of this use: before the check every use may be anything.
 */
export function nextDateOf({ findings, risk }: Assessment): IsoDate | undefined {
  const ahead = findings.filter(
    (each) =>
      each.applies !== false && !isUnasked(each) && each.status !== 'in-force' && isDatedKind(each, risk),
  );
  return ahead.map((each) => each.appliesFrom).sort()[0];
}

/** Whether it applies hangs on a question that was not answered yet. */
export function isUnasked({ applies, missing }: Finding): boolean {
  return applies === 'unknown' && missing.length > 0;
}

/** Contradictions have no day, caveats only where they stand beside the class. */
export function isDatedKind({ kind, rule }: Finding, { otherwise }: Risk): boolean {
  return kind === 'caveat' ? otherwise?.caveats.includes(rule) === true : kind !== 'contradiction';
}

/** Tasks of the plan that are not ticked off, and questions left open. */
export function openCounts(context: ReportContext): OpenCounts {
  const open = ownOf(shownTasks(context), context).filter((each) => !isDone(each, context));
  // A forbidden use has no future: what would come later is no task of it.
  const tasks = isForbidden(context) ? open.filter(({ status }) => status === 'in-force') : open;
  return { tasks: tasks.length, questions: openPoints(context).length };
}
