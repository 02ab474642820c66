import type { Risk } from '../domain/risk.ts';
import { rank } from '../domain/risk.ts';
import type { ReportContext } from './context.ts';
import { dateText } from './dates.ts';
import { classDate, namesOf } from './sections/scale.ts';

/** The result as a headline, e.g. „Nach Ihren Angaben gilt Ihr Einsatz als hochriskant“. */
export function resultTitle({ assessment, text }: ReportContext): string {
  const { atLeast, atMost } = assessment.risk;
  if (atLeast !== atMost) return text.t(`report:title.${openKind(assessment.risk)}`);
  const ahead = rank(assessment.risk.today.atLeast) < rank(atLeast);
  const key = `report:title.${atLeast}`;
  return text.t(ahead && text.has(`${key}Ahead`) ? `${key}Ahead` : key, {
    date: dateText(classDate(assessment) ?? assessment.asOf, text),
  });
}

/** What the class means, in one sentence or two. */
export function meaning(context: ReportContext): string {
  const { assessment, text } = context;
  const { atLeast, atMost } = assessment.risk;
  if (atLeast !== atMost) return openMeaning(context);
  const own = assessment.risk.grounds.map((rule) => `${rule}.meaning`);
  if (own[0] !== undefined && own.every((key) => text.has(key))) return text.t(own[0]);
  const date = classDate(assessment);
  const ahead = date !== undefined && date > assessment.asOf;
  return text.t(`report:meaning.${atLeast}${ahead ? 'Ahead' : ''}`, {
    date: dateText(date ?? assessment.asOf, text),
  });
}

/** What it means that the class is open: what keeps it open, and how far it may reach. */
function openMeaning(context: ReportContext): string {
  const [kind] = openKind(context.assessment.risk).split('.');
  return context.text.t(`report:meaning.${kind}`, namesOf(context));
}

/** Why the class is open: answers contradict each other, or some are missing; then one class may be the likely one. */
export function openKind({ contradictions, likely }: Risk): string {
  if (contradictions.length > 0) return 'contradiction';
  return likely && likely.atLeast === likely.atMost ? `likely.${likely.atLeast}` : 'interval';
}
