import type { Translate } from '../../i18n/text.ts';
import type { TaskBlock, TaskGroup } from '../../report/checklist.ts';
import { taskNotes } from '../../report/checklist.ts';
import type { Paper } from '../../report/paper.ts';
import { PaperBlocks } from './PaperBlocks.tsx';

/** What is open and what is to be done, each with a number or a box to tick. */
export function PaperChecklist({ paper, t }: { paper: Paper; t: Translate }) {
  const { open, questions, intro, hints, checklist } = paper;
  const { count, groups, vendor } = checklist;
  const theirs = vendor.tasks.length > 0 ? [{ ...vendor, title: t('report:paper.vendor') }] : [];
  return (
    <section class="paper-checklist">
      {open && (
        <>
          <h2>{open.heading}</h2>
          <ol>
            {questions.map(({ question, text }) => (
              <li key={question}>{text}</li>
            ))}
          </ol>
        </>
      )}
      <h2>{t(`report:paper.${count > 0 ? 'checklistOf' : 'checklist'}`, { count })}</h2>
      <PaperBlocks blocks={intro} />
      {[...groups, ...theirs].map((group) => (
        <Group key={group.title} group={group} paper={paper} t={t} />
      ))}
      <PaperBlocks blocks={hints} />
    </section>
  );
}

type Props = { paper: Paper; t: Translate };

function Group({ group, paper, t }: Props & { group: TaskGroup }) {
  return (
    <>
      <h3>{group.title}</h3>
      {group.said.map((each) => (
        <p key={each} class="paper-small">
          {each}
        </p>
      ))}
      <ul class="paper-tasks">
        {group.tasks.map((block) => (
          <Task key={block.id} block={block} notes={taskNotes(block, group, paper.questions, t)} t={t} />
        ))}
      </ul>
    </>
  );
}

function Task({ block, notes, t }: { block: TaskBlock; notes: readonly string[]; t: Translate }) {
  const { task, title, citation, paragraphs } = block;
  return (
    <li class={task.done ? 'done' : ''}>
      <strong>{task.done ? t('report:pdf.done', { title }) : title}</strong>
      <span class="paper-provision">{citation.text}</span>
      {paragraphs.map((each) => (
        <p key={each}>{each}</p>
      ))}
      {notes.length > 0 && <p class="paper-small">{notes.join(' · ')}</p>}
    </li>
  );
}
