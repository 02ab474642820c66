import type { Assessment } from '../../domain/assess.ts';
import { rank } from '../../domain/risk.ts';
import type { IsoDate, RiskClass } from '../../domain/types.ts';
import { RISK_CLASSES } from '../../domain/types.ts';
import { rangeText, todayText } from '../chips.ts';
import type { ReportContext } from '../context.ts';
import { dateText, shortDateText } from '../dates.ts';
import type { ScaleBlock } from '../drawnBlocks.ts';

/** The classes as a staircase, with where the use stands today and, if its class is still to come, from which day. */
export function scaleBlock(context: ReportContext): ScaleBlock {
  const { assessment, text } = context;
  const { atLeast, atMost, today } = assessment.risk;
  const date = dateAhead(assessment);
  const say = (key: string, values = {}) => text.t(`report:scale.${key}`, values);
  const steps = RISK_CLASSES.map((each) => ({
    riskClass: each,
    label: text.t(`report:classes.${each}.short`),
  }));
  const drawn = { type: 'scale', steps, text: scaleText(context) } as const;
  if (date === undefined)
    return { ...drawn, now: { from: rank(atLeast), to: rank(atMost), label: say('you') } };
  const step = rank(today.atMost);
  return {
    ...drawn,
    now: { from: step, to: step, label: say('youToday') },
    later: { step: rank(atLeast), label: say('later', { date: shortDateText(date, text) }) },
  };
}

/** The class or interval as a phrase, e.g. „Ergebnis: Hohes Risiko“; with the day, if it is still to come. */
export function scaleText(context: ReportContext): string {
  const { assessment, text } = context;
  const { risk } = assessment;
  if (risk.atLeast !== risk.atMost) return text.t('report:scale.interval', namesOf(context));
  const name = rangeText(risk, text);
  const date = dateAhead(assessment);
  if (date === undefined) return text.t('report:scale.settled', { name });
  const today = todayText(risk, text);
  return text.t('report:scale.ahead', { today, date: dateText(date, text), name });
}

/** The day from which a settled class holds, if today's is a settled lower one. */
function dateAhead(assessment: Assessment): IsoDate | undefined {
  const { atLeast, atMost, today } = assessment.risk;
  const isAhead = rank(today.atMost) < rank(atLeast) && today.atLeast === today.atMost && atLeast === atMost;
  const date = isAhead ? classDate(assessment) : undefined;
  return date !== undefined && date > assessment.asOf ? date : undefined;
}

/** Names of the lowest and the highest class that are possible. */
export function namesOf(context: ReportContext): { atLeast: string; atMost: string } {
  const { atLeast, atMost } = context.assessment.risk;
  return { atLeast: className(atLeast, context), atMost: className(atMost, context) };
}

/** Name of a class, e.g. „Hohes Risiko“. */
function className(riskClass: RiskClass, { text }: ReportContext): string {
  return text.t(`report:classes.${riskClass}.name`);
}

/** Day on which the strictest class that holds begins to bite: the earliest date among its grounds. */
export function classDate(assessment: Assessment): IsoDate | undefined {
  const { grounds } = assessment.risk;
  const dates = assessment.findings
    .filter((each) => grounds.includes(each.rule))
    .map((each) => each.appliesFrom);
  return dates.sort()[0];
}
