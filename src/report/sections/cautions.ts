import type { Finding } from '../../domain/finding.ts';
import { citationLink } from '../citation.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../model.ts';

type CautionBlock = Extract<Block, { type: 'caution' }>;

/** What always stands beside the class: answers that cannot all be true, and what the class would be otherwise. */
export function cautionBlocks(context: ReportContext): CautionBlock[] {
  const { findings, risk } = context.assessment;
  const named = (ids: readonly string[] = []) => findings.filter((each) => ids.includes(each.rule));
  return [...named(risk.contradictions), ...named(risk.otherwise?.caveats)].map((each) =>
    cautionBlock(each, context),
  );
}

function cautionBlock(finding: Finding, context: ReportContext): CautionBlock {
  const { ruleSet, text } = context;
  const { rule, reason = 'fact', leadsTo, citation } = finding;
  const title = text.t(`${rule}.title`);
  return {
    type: 'caution',
    title: finding.kind === 'contradiction' ? title : text.t(`report:caution.${reason}`, { title }),
    text: text.t(`${rule}.why`),
    citation: citationLink(citation, ruleSet, text),
    ...(leadsTo !== undefined && { back: backTo(leadsTo, context) }),
  };
}

function backTo(question: string, { text }: ReportContext): { question: string; text: string } {
  const asked = text.t(`questions:questions.${question}.question`);
  return { question, text: text.t('report:caution.back', { question: asked }) };
}
