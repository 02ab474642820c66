import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Block, Report, ReportSection, SectionId } from '../../../report/model.ts';
import { useFocusOnMount } from '../../useFocusOnMount.ts';
import { useText } from '../../texts.ts';
import { useOpenForPrint } from '../../useOpenForPrint.ts';
import { AnswersBlock } from './AnswerBlocks.tsx';
import { BlockView } from './BlockView.tsx';
import type { Place } from './Contents.tsx';
import { Contents } from './Contents.tsx';
import { SectionView } from './SectionView.tsx';
import { VerdictCard } from './VerdictCard.tsx';

/** `folder`: the documents to take along, shown after what is to do. */
type Props = { report: Report; actions: ComponentChildren; folder: ComponentChildren };
/** Filled in by hand: there on paper only (resultPrint.css). */
const ON_PAPER: readonly SectionId[] = ['record'];
/** The last of these that is there comes right before the documents. */
const TASKS: readonly SectionId[] = ['plan', 'later'];

/** The report as a page: first screen, contents and answers at the side, then section by section. */
export function ReportView({ report, actions, folder }: Props) {
  const { t } = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const page = useOpenForPrint<HTMLDivElement>();
  const [result, ...rest] = report.sections;
  const tasksEnd = rest.findLastIndex(({ id }) => TASKS.includes(id)) + 1;
  const [before, after] = [rest.slice(0, tasksEnd), rest.slice(tasksEnd)];
  const documents: Place[] = folder ? [{ id: 'folder', heading: t('folder:title') }] : [];
  const view = (section: ReportSection) => <SectionView key={section.id} section={section} />;
  useEffect(() => {
    // What had the focus may be gone after a change.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [report]);
  return (
    <div class="report" ref={page}>
      <div class="report-first">
        <p class="report-use">
          {report.use} · {report.date}
        </p>
        <FirstBlocks blocks={result?.blocks ?? []} actions={actions}>
          <h1 ref={heading} tabIndex={-1}>
            {report.title}
          </h1>
        </FirstBlocks>
      </div>
      <div class="report-side">
        <Contents places={[...before, ...documents, ...after.filter(({ id }) => !ON_PAPER.includes(id))]} />
        <SideAnswers report={report} />
      </div>
      <div class="report-rest">
        {before.map(view)}
        {folder}
        {after.map(view)}
      </div>
    </div>
  );
}

type FirstProps = { blocks: readonly Block[]; actions: ComponentChildren; children: ComponentChildren };

/** The answer with the headline (`children`) on it, then what can be done; notices come after, to push nothing away. */
function FirstBlocks({ blocks, actions, children }: FirstProps) {
  const view = (block: Block, index: number) =>
    block.type === 'verdict' ? (
      <VerdictCard key="verdict" block={block}>
        {children}
      </VerdictCard>
    ) : (
      <BlockView key={index} block={block} />
    );
  return (
    <>
      {blocks.filter(({ type }) => type !== 'notice').map(view)}
      {actions}
      {blocks.filter(({ type }) => type === 'notice').map(view)}
    </>
  );
}

/** The answers so far beside the result, on wide screens only: they also have a section of their own. */
function SideAnswers({ report }: { report: Report }) {
  const section = report.sections.find(({ id }) => id === 'answers');
  const block = section?.blocks.find((each) => each.type === 'answers');
  if (!section || !block) return null;
  return (
    <section class="side-answers" aria-labelledby="side-answers">
      <h2 id="side-answers">{section.heading}</h2>
      <AnswersBlock lines={block.lines} />
    </section>
  );
}
