import type { Condition } from './types.ts';

/** A condition that stands for a definition, a rule, or a rule but for one exception. */
export type Link = Extract<Condition, { definition: string } | { rule: string }>;

/** Short name of what a link stands for, different for each. */
export function nameOf(link: Link): string {
  if ('definition' in link) return `definition ${link.definition}`;
  return 'exceptedBy' in link ? `rule ${link.rule}/${link.exceptedBy}` : `rule ${link.rule}`;
}
