import type { ComponentChildren } from 'preact';
import { sectionOf, tasksOf } from '../../report/checklist.ts';
import type { Block, FindingBlock, Report } from '../../report/model.ts';
import { onceEach } from '../../report/undecided.ts';
import { useText } from '../parts/texts.ts';
import { JumpLink } from '../parts/JumpLink.tsx';
import { QuestionsBlock } from './AnswerBlocks.tsx';
import { Blocks } from './Blocks.tsx';
import { FindingRow } from './FindingRow.tsx';
import { SectionView } from './SectionView.tsx';
import { taskId } from '../report/taskId.ts';

/** How the use stands with data protection: tasks, open questions and what is done, with their numbers. */
export function DataProtection({ report }: { report: Report }) {
  const { t } = useText();
  const section = sectionOf(report, 'checks');
  if (!section) return null;
  const notices = section.blocks.filter(({ type }) => type === 'notice');
  const last = section.blocks.at(-1);
  const lines = section.blocks.flatMap((each) => (each.type === 'questions' ? each.lines : []));
  const { tasks, open, done } = standings(section.blocks, new Set(tasksOf(report).map(({ id }) => id)));
  const questions = onceEach([...lines, ...open.flatMap((each) => each.open)]);
  return (
    <SectionView section={{ id: section.id, heading: section.heading, blocks: [] }}>
      <Standing name="missing" count={tasks.length}>
        {tasks.map(({ id, title }) => (
          <p class="task-link" key={id}>
            <JumpLink to={taskId(id)}>{title}</JumpLink>
          </p>
        ))}
      </Standing>
      <Standing name="open" count={questions.length}>
        <QuestionsBlock lines={questions} />
        {open.length > 0 && <p class="small-print">{t('result:standing.hangs')}</p>}
        {open.map((block) => (
          <FindingRow key={block.id} block={block} />
        ))}
      </Standing>
      <Standing name="done" count={done.length}>
        {done.map((block) => (
          <FindingRow key={block.id} block={block} />
        ))}
      </Standing>
      {notices.length > 1 ? (
        <Fold label={t('result:standing.notes', { count: notices.length })} blocks={notices} />
      ) : (
        <Blocks blocks={notices} />
      )}
      {last?.type === 'paragraph' && <Fold label={t('result:standing.rest')} blocks={[last]} />}
    </SectionView>
  );
}
type Standings = Record<'tasks' | 'open' | 'done', FindingBlock[]>;

/** What stands in the list of tasks, what is open, what is done. */
function standings(blocks: readonly Block[], tasks: ReadonlySet<string>): Standings {
  const found: Standings = { tasks: [], open: [], done: [] };
  for (const block of blocks) {
    if (block.type !== 'finding') continue;
    found[tasks.has(block.id) ? 'tasks' : block.outcome === 'passed' ? 'done' : 'open'].push(block);
  }
  return found;
}

type Props = { name: string; count: number; children: ComponentChildren };

/** One of the groups with its number; nothing where it is empty. */
function Standing({ name, count, children }: Props) {
  const { t } = useText();
  if (count === 0) return null;
  return (
    <details class={`standing ${name}`}>
      <summary>
        <h3>
          <span class="numeral">{count}</span> {t(`result:standing.${name}`, { count })}
        </h3>
      </summary>
      {children}
    </details>
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
