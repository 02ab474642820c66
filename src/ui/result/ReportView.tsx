import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { sectionOf } from '../../report/checklist.ts';
import type { Report } from '../../report/model.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';
import { GuardedPart } from '../parts/GuardedPart.tsx';
import { DataProtection } from './DataProtection.tsx';
import { FirstBlocks } from './FirstBlocks.tsx';
import { ReportSide } from './ReportSide.tsx';
import { otherSections } from './otherSections.ts';
import { SectionView } from './SectionView.tsx';
import { TaskList } from './TaskList.tsx';
import { WhySection } from './WhySection.tsx';

/** `notices`: what is to be known before the rest; `actions`: how to take it along; `folder`: the documents. */
type Props = {
  report: Report;
  notices: ComponentChildren;
  actions: ComponentChildren;
  folder: ComponentChildren;
};

const guarded = (part: ComponentChildren) => <GuardedPart>{part}</GuardedPart>;

/** The report as a page: the verdict, everything there is to do, how to take it along, what was not checked, why; all else folded. */
export function ReportView({ report, notices, actions, folder }: Props) {
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const open = sectionOf(report, 'open');
  const { folded, closing } = otherSections(report);
  useEffect(() => {
    // What had the focus may be gone after a change.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [report]);
  return (
    <div class="report">
      <div class="report-first">
        <p class="report-use">
          {report.use} · {report.date}
        </p>
        <FirstBlocks blocks={sectionOf(report, 'result')?.blocks ?? []}>
          <h1 ref={heading} tabIndex={-1}>
            {report.title}
          </h1>
        </FirstBlocks>
        {notices}
      </div>
      <ReportSide report={report} hasActions={Boolean(actions)} hasFolder={Boolean(folder)} />
      <div class="report-rest">
        {open && <SectionView section={open} />}
        {guarded(<TaskList report={report} />)}
        {actions}
        {closing.map((section) => (
          <SectionView key={section.id} section={section} />
        ))}
        {guarded(<WhySection report={report} />)}
        {guarded(<DataProtection report={report} />)}
        <div class="folded">
          {folded.map((section) => (
            <SectionView key={section.id} section={section} />
          ))}
          {guarded(folder)}
        </div>
      </div>
    </div>
  );
}
