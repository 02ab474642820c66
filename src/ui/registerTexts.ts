import type { Text } from '../i18n/text.ts';
import type { Summary } from '../register/summary.ts';

/** What is still to be done or answered, e.g. „3 Aufgaben, 1 Frage“. */
export function openText({ tasks, questions }: Pick<Summary, 'tasks' | 'questions'>, { t }: Text): string {
  const said = {
    tasks: t('report:chips.tasks', { count: tasks }),
    questions: t('report:chips.questions', { count: questions }),
  };
  if (tasks > 0 && questions > 0) return t('report:chips.both', said);
  if (tasks > 0) return said.tasks;
  return questions > 0 ? said.questions : t('report:chips.nothing');
}

/** Version alone, as users see it: `2026.11.24`. */
export function versionText(ruleSet: string): string {
  return ruleSet.split('@').at(-1) ?? ruleSet;
}
