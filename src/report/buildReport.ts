import type { ReportContext } from './context.ts';
import { dateText } from './dates.ts';
import { fileNameOf, fileNamePart } from './fileNamePart.ts';
import { invitationOf } from './invitation.ts';
import type { Report, ReportSection } from './model.ts';
import { answersSection } from './sections/answers.ts';
import { ceilingsSection } from './sections/ceilings.ts';
import { checksSection } from './sections/checks.ts';
import { disclaimerSection } from './sections/closing.ts';
import { groundsSection } from './sections/grounds.ts';
import { openSection } from './sections/open.ts';
import { leversSection } from './sections/levers.ts';
import { noticeSection } from './sections/more.ts';
import { laterSection, planSection } from './sections/plan.ts';
import { resultSection } from './sections/result.ts';
import { againSection, recordSection } from './sections/record.ts';
import { sourcesSection } from './sections/sources.ts';
import { timelineSection } from './sections/timeline.ts';
import { tipsSection } from './sections/tips.ts';
import { vendorSection } from './sections/vendor.ts';
import { verdictTitle } from './sections/verdict.ts';
import { nameOfUse } from './nameOfUse.ts';

/** Decides what is said about an assessment and in which order. Renderers decide looks only. */
export function buildReport(context: ReportContext): Report {
  const { assessment, text } = context;
  const use = nameOfUse({ name: context.name, answers: assessment.answers }, context.ruleSet, text);
  return {
    language: text.language,
    product: text.t('report:product'),
    title: verdictTitle(context),
    use,
    date: dateText(assessment.asOf, text),
    fileName: fileNameOf(
      'KI-Check',
      fileNamePart(use) || fileNamePart(text.t('report:unnamed')),
      assessment.asOf,
    ),
    sections: sectionsOf(context).filter((section) => section !== undefined),
    invitation: invitationOf(context),
  };
}

/** Every section in the order in which it is read; those with nothing to say are missing. */
function sectionsOf(context: ReportContext): (ReportSection | undefined)[] {
  return [
    resultSection(context),
    openSection(context),
    groundsSection(context),
    planSection(context),
    laterSection(context),
    leversSection(context),
    timelineSection(context),
    checksSection(context),
    vendorSection(context),
    noticeSection('relief', context),
    ceilingsSection(context),
    noticeSection('beside', context),
    noticeSection('contact', context),
    tipsSection(context),
    answersSection(context),
    recordSection(context),
    againSection(context),
    sourcesSection(context),
    disclaimerSection(context),
  ];
}
