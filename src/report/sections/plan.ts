import type { Truth } from '../../domain/kleene.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Assessment } from '../../domain/assess.ts';
import { SEVERITIES } from '../../domain/types.ts';
import type { ReportContext } from '../context.ts';
import { findingBlock } from '../findingBlock.ts';
import type { Block, ReportSection } from '../model.ts';
import { noticeBlocks } from './notices.ts';

/** What to do, most urgent first: what applies today before what is to come, then by weight and date. */
export function planSection(context: ReportContext): ReportSection {
  const { assessment, text } = context;
  const tasks = tasksOf(assessment).filter((each) => isShown(each, context));
  const blocks = [...tasks].sort(byUrgency).map((each) => taskBlock(each, context));
  const intro: Block = { type: 'paragraph', text: text.t('report:plan.intro') };
  const none: Block = { type: 'paragraph', text: text.t('report:plan.none') };
  return {
    id: 'plan',
    heading: text.t('report:plan.heading'),
    blocks: [...(blocks.length > 0 ? [intro, ...blocks] : [none]), ...noticeBlocks('hint', context)],
  };
}

/** Duties that apply and are not fulfilled yet, whoever owes them. */
export function tasksOf(assessment: Assessment): Finding[] {
  return assessment.findings.filter(
    (each) => each.kind === 'obligation' && each.applies === true && each.outcome !== 'passed',
  );
}

/** Is the user the one who owes this duty? */
export function isMine(finding: Finding, { assessment }: Pick<ReportContext, 'assessment'>): Truth {
  const roles = (finding.addressees ?? []).map((each) => assessment.roles[each]);
  if (roles.includes(true)) return true;
  return roles.includes('unknown') ? 'unknown' : false;
}

/** Somebody else's duty is shown only where the user should have it confirmed. */
function isShown(finding: Finding, context: ReportContext): boolean {
  return isMine(finding, context) !== false || context.text.has(`${finding.rule}.confirm`);
}

function byUrgency(a: Finding, b: Finding): number {
  const weight = (each: Finding) => SEVERITIES.indexOf(each.severity ?? 'minor');
  const later = Number(a.status !== 'in-force') - Number(b.status !== 'in-force');
  if (later !== 0) return later;
  if (a.status !== 'in-force' && a.appliesFrom !== b.appliesFrom) {
    return a.appliesFrom < b.appliesFrom ? -1 : 1;
  }
  return weight(a) - weight(b);
}

function taskBlock(finding: Finding, context: ReportContext): Block {
  const { text } = context;
  const mine = isMine(finding, context);
  const owner = mine === true ? 'mine' : mine === 'unknown' ? 'open' : 'vendor';
  const step = mine === false ? 'confirm' : 'action';
  return findingBlock(finding, context, {
    paragraphs: [text.t(`${finding.rule}.${step}`)],
    more: [text.t(`${finding.rule}.why`)],
    facts: [text.t(`report:plan.owner.${owner}`)],
    tickable: true,
  });
}
