import type { ReportSection, SectionId } from '../../../report/model.ts';
import { BlockView } from './BlockView.tsx';

/** Sections of which only heading and counter stand open. */
const FOLDED: readonly SectionId[] = ['vendor', 'ceilings', 'answers', 'sources'];
/** Sections whose statements are short rows that unfold. */
const FINDING_ROWS: readonly SectionId[] = ['later', 'checks'];
/** Sections whose notices stand open: what eases things, and whom to ask. */
const OPEN_NOTICES: readonly SectionId[] = ['relief', 'contact'];

/** A section of the report, or the documents to take along. */
export type PlaceId = SectionId | 'folder';
/** Id of the heading of a section, to jump to. */
export const headingId = (id: PlaceId) => `report-${id}`;

/** A section with its counter in the heading. */
export function SectionView({ section }: { section: ReportSection }) {
  const { id } = section;
  return (
    <section class={`report-section ${id}`} aria-labelledby={headingId(id)}>
      {FOLDED.includes(id) ? (
        <details class="section-fold">
          <summary>
            <Heading section={section} />
          </summary>
          <Blocks section={section} />
        </details>
      ) : (
        <>
          <Heading section={section} />
          <Blocks section={section} />
        </>
      )}
    </section>
  );
}

function Heading({ section: { id, heading, counter } }: { section: ReportSection }) {
  return (
    <h2 id={headingId(id)} tabIndex={-1}>
      {heading} {counter && <span class="counter">{counter}</span>}
    </h2>
  );
}

function Blocks({ section: { id, blocks } }: { section: ReportSection }) {
  // A notice that is all there is to say need not be unfolded first.
  const isAlone = blocks.length === 1;
  const rows = {
    findings: FINDING_ROWS.includes(id),
    notices: !OPEN_NOTICES.includes(id) && !isAlone,
  };
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={'id' in block ? block.id : index} block={block} rows={rows} />
      ))}
    </>
  );
}
