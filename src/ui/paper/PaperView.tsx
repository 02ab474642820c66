import type { Link, Report, ReportSection } from '../../report/model.ts';
import { paperOf } from '../../report/paper.ts';
import { printedCode } from './printCode.ts';
import './paper.css';
import './blanks.css';
import { useText } from '../parts/texts.ts';
import { PaperBlocks } from './PaperBlocks.tsx';
import { PaperChecklist } from './PaperChecklist.tsx';
import { PaperSheet } from './PaperSheet.tsx';

/** The report as the PDF has it, for those who print the page: a sheet to hang up, the checklist, the annex. */
export function PaperView({ report }: { report: Report }) {
  const { t } = useText();
  const paper = paperOf(report);
  const { sheet, annex, closing } = paper;
  return (
    <div class="paper">
      <PaperSheet report={report} sheet={sheet} t={t} />
      <PaperChecklist paper={paper} t={t} />
      {annex.map((each) => (
        <PaperPart key={each.id} part={each} />
      ))}
      {closing && (
        <div class="paper-closing">
          {closing.code && <PaperCode link={closing.code.link} label={t('report:pdf.code')} />}
          <PaperPart part={closing.sources} />
        </div>
      )}
    </div>
  );
}

function PaperPart({ part: { id, heading, blocks } }: { part: ReportSection }) {
  return (
    <section class={`paper-${id}`}>
      <h2>{heading}</h2>
      <PaperBlocks blocks={blocks} />
    </section>
  );
}

/** Opens the case again; beside the closing part, as in the PDF. */
function PaperCode({ link, label }: { link: Link; label: string }) {
  const code = printedCode(link.href);
  if (!code) return null;
  return (
    <figure class="paper-code">
      <svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={label}
        shape-rendering="crispEdges"
      >
        <path d={code.path} />
      </svg>
      <figcaption class="paper-small">{link.text}</figcaption>
    </figure>
  );
}
