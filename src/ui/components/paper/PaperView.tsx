import type { Report } from '../../../report/model.ts';
import { paperOf } from '../../../report/paper.ts';
import '../../styles/paper.css';
import { useText } from '../../texts.ts';
import { PaperBlocks } from './PaperBlocks.tsx';
import { PaperChecklist } from './PaperChecklist.tsx';
import { PaperSheet } from './PaperSheet.tsx';

/** The report as the PDF has it, for those who print the page: a sheet to hang up, the checklist, the annex. */
export function PaperView({ report }: { report: Report }) {
  const { t } = useText();
  const paper = paperOf(report);
  const closing = paper.closing ? [paper.closing.sources, paper.closing.pilot] : [];
  return (
    <div class="paper">
      <PaperSheet report={report} sheet={paper.sheet} t={t} />
      <PaperChecklist paper={paper} t={t} />
      {[...paper.annex, ...closing].map(({ id, heading, blocks }) => (
        <section key={id} class={`paper-${id}`}>
          <h2>{heading}</h2>
          <PaperBlocks blocks={blocks} />
        </section>
      ))}
    </div>
  );
}
