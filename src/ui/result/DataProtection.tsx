import { sectionOf, tasksOf } from '../../report/checklist.ts';
import type { Outcome } from '../../domain/finding.ts';
import type { Block, FindingBlock, Report } from '../../report/model.ts';
import { useText } from '../parts/texts.ts';
import { JumpLink } from '../parts/JumpLink.tsx';
import { Blocks } from './Blocks.tsx';
import { FindingRow } from './FindingRow.tsx';
import { SectionView } from './SectionView.tsx';
import { taskId } from '../report/taskId.ts';

/** What is missing, what is open or to be looked at, what is done. */
const STANDINGS = {
  missing: ['failed'],
  open: ['cantTell', 'untested'],
  done: ['passed', 'inapplicable'],
} as const satisfies Readonly<Record<string, readonly Outcome[]>>;

/** How the use stands with data protection: three groups with their numbers, which lead to the tasks. */
export function DataProtection({ report }: { report: Report }) {
  const { t } = useText();
  const section = sectionOf(report, 'checks');
  if (!section) return null;
  const checks = section.blocks.filter((each): each is FindingBlock => each.type === 'finding');
  const rest = section.blocks.filter(({ type }) => type === 'paragraph').slice(1);
  const notices = section.blocks.filter(({ type }) => type === 'notice');
  const tasks = new Set(tasksOf(report).map(({ id }) => id));
  return (
    <SectionView section={{ id: section.id, heading: section.heading, blocks: [] }}>
      {Object.entries(STANDINGS).map(([name, outcomes]) => (
        <Standing
          key={name}
          name={name}
          tasks={tasks}
          checks={checks.filter(
            ({ outcome }) => outcome && (outcomes as readonly Outcome[]).includes(outcome),
          )}
        />
      ))}
      {notices.length > 1 ? (
        <Fold label={t('result:standing.notes', { count: notices.length })} blocks={notices} />
      ) : (
        <Blocks blocks={notices} />
      )}
      {rest.length > 0 && <Fold label={t('result:standing.rest')} blocks={rest} />}
    </SectionView>
  );
}

type Props = { name: string; checks: readonly FindingBlock[]; tasks: ReadonlySet<string> };

function Standing({ name, checks, tasks }: Props) {
  const { t } = useText();
  const count = checks.length;
  if (count === 0) return null;
  return (
    <details class={`standing ${name}`}>
      <summary>
        <h3>
          <span class="numeral">{count}</span> {t(`result:standing.${name}`, { count })}
        </h3>
      </summary>
      {checks.map((block) =>
        tasks.has(block.id) ? (
          <TaskLink key={block.id} block={block} />
        ) : (
          <FindingRow key={block.id} block={block} />
        ),
      )}
    </details>
  );
}

/** What is said about it stands with the task. */
function TaskLink({ block: { id, title } }: { block: FindingBlock }) {
  return (
    <p class="task-link">
      <JumpLink to={taskId(id)}>{title}</JumpLink>
    </p>
  );
}

function Fold({ label, blocks }: { label: string; blocks: readonly Block[] }) {
  return (
    <details class="fold">
      <summary>{label}</summary>
      <Blocks blocks={blocks} />
    </details>
  );
}
