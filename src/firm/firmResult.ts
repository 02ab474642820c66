import { RISK_CLASSES } from '../domain/types.ts';

import type { VerdictKind } from '../domain/verdict.ts';
import type { Text } from '../i18n/text.ts';
import type { FirmResult, FirmStanding, FirmStop } from '../report/firmModel.ts';
import { tasksSentence } from '../report/invitation.ts';
import { listText } from '../report/listText.ts';
import { progressBlock } from '../report/sections/plan.ts';
import { verdictTitle } from '../report/sections/verdict.ts';
import { titlesText } from '../report/titles.ts';
import type { FirmUse } from './firmUse.ts';
import { groupsOf } from './lines.ts';
import { namesText } from './names.ts';
import type { FirmPlan, Stop } from './plan.ts';
import { firmPlan } from './plan.ts';

/** The strictest first. */
const VERDICTS: readonly VerdictKind[] = ['no', 'notYet', 'yesIf', 'yes', 'open'];
/** As many reasons as are enough to understand why. */
const MOST_REASONS = 2;

/** What comes out for all uses together, in words; undefined where there is none. */
export function firmResult(uses: readonly FirmUse[], text: Text): FirmResult | undefined {
  const [first] = uses;
  if (!first) return undefined;
  const { t } = text;
  const plan = firmPlan(uses);
  const groups = groupsOf(plan.tasks, uses, text);
  const lines = groups.flatMap((group) => group.lines);
  const open = lines.filter((each) => !each.done);
  const titles = open.map(({ title }) => title);
  const [done, count] = [lines.length - open.length, lines.length];
  return {
    heading: t('firm-plan:heading'),
    sentence: sentenceOf(plan, uses.length, text),
    picture: pictureOf(plan, text),
    standings: standingsOf(plan, text),
    stops: { heading: t('firm-plan:stops'), list: plan.stops.map((each) => stopOf(each, text)) },
    plan: {
      heading: t(count === 0 ? 'firm-plan:nothing' : 'firm-plan:plan', { count }),
      ...{ done, count, progress: progressBlock(done, count, t).text, groups },
    },
    invitation: tasksSentence(titles, first.context.operator, text),
  };
}

/** „Nach Ihren Angaben heißt es bei 5 Einsätzen 1 × „Nein“ und 4 × „Ja, wenn …“.“ */
function sentenceOf({ verdicts }: FirmPlan, count: number, { t }: Text): string {
  const parts = VERDICTS.filter((kind) => verdicts[kind].length > 0).map((kind) =>
    t('firm-plan:verdict', { count: verdicts[kind].length, sign: t(`report:verdict.sign.${kind}`) }),
  );
  return t('firm-plan:sentence', { count, verdicts: listText(parts, t('report:dates.locale')) });
}

function pictureOf({ classes }: FirmPlan, { t }: Text): FirmResult['picture'] {
  const steps = RISK_CLASSES.map((riskClass) => ({
    riskClass,
    label: t(`report:classes.${riskClass}.short`),
  }));
  return { steps, counts: RISK_CLASSES.map((each) => classes[each].length), text: t('firm-plan:picture') };
}

function standingsOf({ classes }: FirmPlan, text: Text): FirmStanding[] {
  const kinds = [...RISK_CLASSES].reverse();
  return [...kinds, 'open' as const].flatMap((kind) => {
    const uses = classes[kind];
    const name = text.t(kind === 'open' ? 'firm-plan:open' : `report:classes.${kind}.name`);
    const label = text.t('firm-plan:standing', { name, count: uses.length });
    return uses.length === 0 ? [] : [{ kind, label, names: namesText(titlesOf(uses), text) }];
  });
}

function titlesOf(uses: readonly FirmUse[]): string[] {
  return uses.map(({ title }) => title);
}

function stopOf({ use, kind, because }: Stop, text: Text): FirmStop {
  const titles = titlesText(because.slice(0, MOST_REASONS), use.context.text);
  const why = text.t('firm-plan:stop', { verdict: verdictTitle(use.context), titles });
  return { id: use.id, use: use.title, verdict: kind, why };
}
