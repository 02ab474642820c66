import type { Text } from './text.ts';

/** Tasks still to be done, and questions still to be answered. */
export type OpenCounts = { tasks: number; questions: number };

/** What is still to be done or answered, e.g. „3 Aufgaben, 1 Frage“. */
export function openText({ tasks, questions }: OpenCounts, { t }: Pick<Text, 't'>): string {
  const said = {
    tasks: t('report:chips.tasks', { count: tasks }),
    questions: t('report:chips.questions', { count: questions }),
  };
  if (tasks > 0 && questions > 0) return t('report:chips.both', said);
  if (tasks > 0) return said.tasks;
  return questions > 0 ? said.questions : t('report:chips.nothing');
}
