import type { ComponentChildren } from 'preact';
import type { ReportSection, SectionId } from '../../report/model.ts';
import { GuardedPart } from '../parts/GuardedPart.tsx';
import { BlockView } from './BlockView.tsx';
import { headingId } from '../report/placeId.ts';

/** Sections that stand open; of all others only heading and count do. */
const OPEN: readonly SectionId[] = ['grounds', 'checks', 'disclaimer'];
/** Sections whose notices stand open once the section does: what eases things, and whom to ask. */
const OPEN_NOTICES: readonly SectionId[] = ['relief', 'contact'];

/** `children`: what the page says before the blocks. */
type Props = { section: ReportSection; children?: ComponentChildren };

/** A section with its count in the heading. */
export function SectionView({ section, children }: Props) {
  const { id } = section;
  const content = (
    <GuardedPart>
      {children}
      <Blocks section={section} />
    </GuardedPart>
  );
  return (
    <section class={`report-section ${id}`} aria-labelledby={headingId(id)}>
      {OPEN.includes(id) ? (
        <>
          <Heading section={section} />
          {content}
        </>
      ) : (
        <details class="section-fold">
          <summary>
            <Heading section={section} />
          </summary>
          {content}
        </details>
      )}
    </section>
  );
}

function Heading({ section: { id, heading, count } }: { section: ReportSection }) {
  return (
    <h2 id={headingId(id)} tabIndex={-1}>
      {heading} {count !== undefined && <span class="counter">{count}</span>}
    </h2>
  );
}

function Blocks({ section: { id, blocks } }: { section: ReportSection }) {
  // A notice that is all there is to say need not be unfolded first.
  const isAlone = blocks.length === 1;
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView
          key={'id' in block ? block.id : index}
          block={block}
          rows={!OPEN_NOTICES.includes(id) && !isAlone}
        />
      ))}
    </>
  );
}
