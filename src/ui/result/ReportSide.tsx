import { checklistOf, sectionOf } from '../../report/checklist.ts';
import type { Report } from '../../report/model.ts';
import type { Translate } from '../../i18n/text.ts';
import { useText } from '../parts/texts.ts';
import { AnswersBlock } from './AnswerBlocks.tsx';
import type { Place } from './Contents.tsx';
import { Contents } from './Contents.tsx';
import { otherSections } from './otherSections.ts';
import { tasksHeading } from './TaskList.tsx';

type Props = { report: Report; hasActions: boolean; hasFolder: boolean };

/** Contents and answers beside the result, where there is room; on a phone what is folded is short enough to be seen. */
export function ReportSide(props: Props) {
  const { t } = useText();
  return (
    <div class="report-side">
      <Contents places={placesOf(props, t)} />
      <SideAnswers report={props.report} />
    </div>
  );
}

/** Everything on the page, in its order. */
function placesOf({ report, hasActions, hasFolder }: Props, t: Translate): Place[] {
  const { folded, closing } = otherSections(report);
  const list = checklistOf(report);
  const of = (...ids: readonly ('open' | 'grounds' | 'checks')[]) =>
    ids.flatMap((id) => sectionOf(report, id) ?? []);
  return [
    ...of('open'),
    { id: 'plan', heading: tasksHeading(list, t) },
    ...(hasActions ? [{ id: 'take' as const, heading: t('result:take') }] : []),
    ...closing,
    ...of('grounds', 'checks'),
    ...folded,
    ...(hasFolder ? [{ id: 'folder' as const, heading: t('folder:title') }] : []),
  ];
}

/** The answers so far: they also have a section of their own. */
function SideAnswers({ report }: { report: Report }) {
  const section = sectionOf(report, 'answers');
  const block = section?.blocks.find((each) => each.type === 'answers');
  if (!section || !block) return null;
  return (
    <section class="side-answers" aria-labelledby="side-answers">
      <h2 id="side-answers">{section.heading}</h2>
      <AnswersBlock lines={block.lines} />
    </section>
  );
}
