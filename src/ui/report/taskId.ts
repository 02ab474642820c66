import type { RuleId } from '../../domain/types.ts';

/** Id of the element of a task on the page, to jump to. */
export function taskId(rule: RuleId): string {
  return `task-${rule.replace(':', '-')}`;
}
