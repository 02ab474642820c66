import type { Translate } from '../i18n/text.ts';
import type { AnswerLine, FindingBlock, Report, ReportSection, SectionId } from './model.ts';
import type { Task } from './task.ts';

export type TaskBlock = FindingBlock & { task: Task };
/** Tasks to be dealt with by the same day; `said`: what holds for all of them and is said once. */
export type TaskGroup = { title: string; tasks: readonly TaskBlock[]; said: readonly string[] };
/** What a use asks of its user, by when, and what somebody else is to confirm. `now`: how much of it applies today. */
export type Checklist = {
  count: number;
  now: number;
  done: number;
  groups: readonly TaskGroup[];
  vendor: TaskGroup;
};

/** A section of the report, if it has anything to say. */
export function sectionOf({ sections }: Pick<Report, 'sections'>, id: SectionId): ReportSection | undefined {
  return sections.find((each) => each.id === id);
}

/** All tasks of a report as one list, in the order in which they are to be done. */
export function checklistOf(report: Report): Checklist {
  const tasks = tasksOf(report);
  const own = tasks.filter(({ task }) => task.owner !== 'vendor');
  const planned = sectionOf(report, 'plan')?.blocks ?? [];
  const titles = [...new Set(own.map(({ task }) => task.group))];
  return {
    count: own.length,
    now: own.filter((each) => planned.includes(each)).length,
    done: own.filter(({ task }) => task.done).length,
    groups: titles.map((title) =>
      groupOf(
        title,
        own.filter(({ task }) => task.group === title),
      ),
    ),
    vendor: groupOf(
      '',
      tasks.filter(({ task }) => task.owner === 'vendor'),
    ),
  };
}

/** Every task of a report, those to come included. */
export function tasksOf(report: Report): readonly TaskBlock[] {
  return [sectionOf(report, 'plan'), sectionOf(report, 'later')]
    .flatMap((section) => section?.blocks ?? [])
    .filter((each): each is TaskBlock => each.type === 'finding' && each.task !== undefined);
}

function groupOf(title: string, tasks: readonly TaskBlock[]): TaskGroup {
  const [first, ...others] = tasks;
  const notes = others.length > 0 ? (first?.task.notes ?? []) : [];
  const said = notes.filter((note) => others.every(({ task }) => task.notes.includes(note)));
  return { title, tasks, said };
}

/** What is to be known about a task on paper: whose it is where that is not clear, its notes, and on which open questions it hangs. */
export function taskNotes(
  { task, open }: TaskBlock,
  { said }: TaskGroup,
  questions: readonly AnswerLine[],
  t: Translate,
): readonly string[] {
  const numbers = questions.flatMap(({ question }, index) =>
    open.some((each) => each.question === question) ? index + 1 : [],
  );
  const count = numbers.length;
  return [
    ...(task.owner === 'open' ? [task.who] : []),
    ...task.notes.filter((each) => !said.includes(each)),
    ...(count === 0 ? [] : [t('report:paper.depends', { count, numbers: numbers.join(', ') })]),
  ];
}
