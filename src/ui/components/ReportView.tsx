import type { ComponentChildren } from 'preact';
import type { Report, ReportSection } from '../../report/model.ts';
import { useFocusOnMount } from '../useFocusOnMount.ts';
import { BlockView } from './BlockView.tsx';

type Props = { report: Report; afterResult: ComponentChildren };

/** The report as a page. What is said stands in the report; here it only gets its looks. */
export function ReportView({ report, afterResult }: Props) {
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const [result, ...rest] = report.sections;
  return (
    <article class="report">
      <p class="report-use">
        {report.use} · {report.date}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {report.title}
      </h1>
      {result?.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
      {afterResult}
      {rest.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
    </article>
  );
}

function SectionView({ section }: { section: ReportSection }) {
  return (
    <section class={`report-section ${section.id}`} aria-labelledby={`report-${section.id}`}>
      <h2 id={`report-${section.id}`}>{section.heading}</h2>
      {section.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </section>
  );
}
