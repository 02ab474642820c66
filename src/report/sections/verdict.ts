import { ownDuties } from '../../domain/urgency.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { verdictOf } from '../../domain/verdict.ts';
import type { ReportContext } from '../context.ts';
import { dateText } from '../dates.ts';
import { listText } from '../listText.ts';
import type { Block } from '../model.ts';
import { nextEvent, nextEventText } from './nextEvent.ts';
import { openPoints } from './open.ts';
import { meaning, openKind } from '../classWords.ts';
import { classDate } from './scale.ts';
import { stepsOf } from './steps.ts';

/** How many sentences on what is missing are enough to understand why not yet. */
const MOST_LACKING = 2;
/** What these notices say belongs beside a yes, each in one sentence. */
const BESIDE_A_YES = [
  'ai-act:art-50-4-no-text-label',
  'ai-act:art-50-4-no-media-label',
  'dsgvo:no-personal-data',
];

/** The one answer: may I, why, the next three steps, the next date with its subject, the role. */
export function verdictBlock(context: ReportContext): Extract<Block, { type: 'verdict' }> {
  const { assessment, text } = context;
  const verdict = verdictOf(assessment);
  const next = nextEventText(context);
  const role = roleText(context);
  return {
    type: 'verdict',
    verdict: verdict.kind,
    basis: text.t('report:verdict.basis'),
    sign: text.t(`report:verdict.sign.${verdict.kind}`),
    sentence: sentenceOf(verdict, context),
    steps: stepsOf(verdict, context),
    ...(next !== undefined && { next }),
    ...(role !== undefined && { role }),
  };
}

/** The answer as a headline, e.g. „Ja, wenn Sie 3 Aufgaben erledigen“. */
export function verdictTitle(context: ReportContext): string {
  const { assessment, text } = context;
  const { kind } = verdictOf(assessment);
  const date = classDate(assessment);
  if (kind === 'no' && date !== undefined && date > assessment.asOf)
    return text.t('report:verdict.title.noAhead', { date: dateText(date, text) });
  if (kind === 'open' && assessment.risk.contradictions.length > 0)
    return text.t('report:verdict.title.contradiction');
  return kind === 'yesIf' ? conditionalTitle(context) : text.t(`report:verdict.title.${kind}`);
}

function conditionalTitle({ assessment, text }: ReportContext): string {
  const now = ownDuties(assessment).filter(({ status }) => status === 'in-force');
  if (now.length > 0) return text.t('report:verdict.title.yesIf', { count: now.length });
  return text.t(`report:verdict.title.${assessment.risk.atLeast === 'high' ? 'yesAhead' : 'yesDoubt'}`);
}

function sentenceOf(verdict: Verdict, context: ReportContext): string {
  const { text } = context;
  const lead = `report:verdict.lead.${verdict.kind}`;
  return [...(text.has(lead) ? [text.t(lead)] : []), ...reasonsOf(verdict, context)].join(' ');
}

function reasonsOf({ kind, because }: Verdict, context: ReportContext): readonly string[] {
  const { assessment, text } = context;
  const { atLeast, atMost, otherwise } = assessment.risk;
  if (kind === 'notYet')
    return [...because.slice(0, MOST_LACKING).map(lackingIn(context)), ...aheadText(context)];
  if (kind === 'yes' || kind === 'yesIf') {
    const isSettled = kind === 'yes' || (atLeast === atMost && otherwise === undefined);
    const ofClass = isSettled ? [text.t(`report:verdict.yes.${atLeast}`)] : [];
    const said = [...ofClass, ...besideYes(context), ...aheadText(context)];
    return said.length > 0 ? said : [text.t('report:verdict.doubt')];
  }
  if (kind === 'open' && atLeast !== atMost && openKind(assessment.risk) === 'interval')
    return [text.t('report:verdict.interval')];
  if (kind === 'no') return [...because.slice(0, 1).map(banIn(context)), meaning(context)];
  if (assessment.risk.contradictions.length > 0 || atLeast !== atMost) return [meaning(context)];
  return [
    text.t(`report:verdict.${assessment.next === undefined ? 'unknown' : 'unasked'}`, {
      count: openPoints(context).length,
    }),
  ];
}

function lackingIn({ text }: ReportContext): (rule: string) => string {
  return (rule) => text.t(text.has(`${rule}.failed`) ? `${rule}.failed` : `${rule}.title`);
}

function banIn({ assessment, text }: ReportContext): (rule: string) => string {
  const date = classDate(assessment);
  const key = date !== undefined && date > assessment.asOf ? 'banAhead' : 'ban';
  const day = dateText(date ?? assessment.asOf, text);
  return (rule) => text.t(`report:verdict.${key}`, { date: day, title: text.t(`${rule}.title`) });
}

/** Strict rules that are to come, unless the next date says so; a use that may go on today may not forget them. */
function aheadText(context: ReportContext): readonly string[] {
  const { assessment, text } = context;
  const { risk, asOf } = assessment;
  if (risk.atLeast !== 'high' || nextEvent(context)?.riskClass === 'high') return [];
  const date = classDate(assessment) ?? asOf;
  return [text.t(`report:verdict.${date > asOf ? 'strictFrom' : 'strict'}`, { date: dateText(date, text) })];
}

function besideYes({ assessment, text }: ReportContext): readonly string[] {
  const said = assessment.findings.filter(
    ({ rule, applies }) => applies === true && BESIDE_A_YES.includes(rule),
  );
  const duties = ownDuties(assessment);
  const ofData = duties.filter(({ citation }) => citation.source === 'dsgvo');
  return [
    ...said.map(({ rule }) => text.t(`${rule}.short`)),
    ...(ofData.length > duties.length / 2 ? [text.t('report:verdict.mostlyData')] : []),
  ];
}

function roleText({ assessment, text }: ReportContext): string | undefined {
  const held = Object.entries(assessment.roles).flatMap(([role, is]) =>
    is === true && text.has(`report:verdict.roles.${role}`) ? [text.t(`report:verdict.roles.${role}`)] : [],
  );
  const roles = listText(held, text.t('report:dates.locale'));
  return held.length === 0 ? undefined : text.t('report:verdict.role', { roles });
}
